package nl.robuustebibliotheek.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.robuustebibliotheek.assessment.AssessmentObserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

class OperatorAccessTests {

    private static final String TOKEN = "a-token-of-the-operator-0123456789";

    @RestController
    static class Desk {

        @GetMapping("/open")
        String open() {
            return "open";
        }

        @ForOperator
        @GetMapping("/closed")
        String closed() {
            return "closed";
        }
    }

    @ForOperator
    @RestController
    static class Office {

        @GetMapping("/office")
        String office() {
            return "office";
        }
    }

    private static MockMvc service(String token) {
        return MockMvcBuilders.standaloneSetup(new Desk(), new Office())
                .setControllerAdvice(new ApiProblems(new ProblemResponses(AssessmentObserver.NONE)))
                .addInterceptors(new OperatorGate(new OperatorAccess(token))).build();
    }

    @Test
    void letsTheOperatorIn() throws Exception {
        service(TOKEN).perform(get("/closed").header("Authorization", "Bearer " + TOKEN))
                .andExpect(status().isOk()).andExpect(content().string("closed"));
        service(TOKEN).perform(get("/office").header("Authorization", "bearer  " + TOKEN + " "))
                .andExpect(status().isOk());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer wrong", "Bearer", "Bearer ", "Basic " + TOKEN, TOKEN, "Bearer " + TOKEN + "0",
            "Bearer \u00e9"})
    void turnsAwayWhoHasNotTheToken(String header) throws Exception {
        service(TOKEN).perform(get("/closed").header("Authorization", header))
                .andExpect(status().isUnauthorized())
                .andExpect(header().string("WWW-Authenticate", "Bearer realm=\"robuuste-bibliotheek\""))
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.errors[0].code").value("operator-token"));
        service(TOKEN).perform(get("/office").header("Authorization", header)).andExpect(status().isUnauthorized());
        service(TOKEN).perform(get("/office")).andExpect(status().isUnauthorized());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n"})
    void isOffWithoutATokenAndSaysSo(String token) throws Exception {
        service(token).perform(get("/closed").header("Authorization", "Bearer " + token))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.errors[0].code").value("operator-access-off"))
                .andExpect(jsonPath("$.detail").value(containsString("ROBUUST_OPERATOR_TOKEN")));
    }

    @Test
    void leavesTheRestOpen() throws Exception {
        service(TOKEN).perform(get("/open")).andExpect(status().isOk());
        service("").perform(get("/open")).andExpect(status().isOk());
    }

    @Test
    void readsTheTokenFromAFile(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), TOKEN + "\n");

        assertThat(new OperatorAccess("", file.toString()).isToken(TOKEN)).isTrue();
        assertThat(new OperatorAccess("another-token", file.toString()).isToken("another-token")).isTrue();
        assertThatThrownBy(() -> new OperatorAccess("", folder.resolve("none").toString()))
                .hasMessageContaining("none").hasMessageContaining("Maybe ROBUUST_OPERATOR_TOKEN_FILE");
    }
}
