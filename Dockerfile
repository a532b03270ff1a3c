# The service in an image: docker build -t robuuste-bibliotheek .
# How to run it: docs/running.md

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /project
COPY pom.xml ./
COPY .config .config
COPY src src
COPY docs/examples docs/examples
RUN mvn --batch-mode --no-transfer-progress -Dmaven.test.skip=true package

FROM eclipse-temurin:25-jre
RUN groupadd --system --gid 10001 robuust \
    && useradd --system --uid 10001 --gid robuust --no-create-home --home-dir /nonexistent --shell /usr/sbin/nologin robuust \
    && install --directory --owner=robuust --group=robuust /data
WORKDIR /app
# Replaceable: mount other folders in their place
COPY rules rules
COPY categories categories
# In this image, since what is learned holds for one Java in one place
RUN --mount=type=bind,from=build,source=/project,target=/project \
    /project/src/main/docker/robuust install /project/target/robuuste-bibliotheek-*.jar /app /project/docs/examples/*.json

ENV ROBUUST_DATA_DIR=/data \
    LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs
VOLUME /data
EXPOSE 8080
USER 10001:10001
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s CMD ["/app/robuust", "ready"]
ENTRYPOINT ["/app/robuust"]
