package nl.robuustebibliotheek.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Stands before every controller and turns away who is not the operator from what is {@link ForOperator}. */
final class OperatorGate implements HandlerInterceptor {

    private final OperatorAccess access;

    OperatorGate(OperatorAccess access) {
        this.access = access;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && isForOperator(method)) {
            access.check(request);
        }
        return true;
    }

    static boolean isForOperator(HandlerMethod method) {
        return method.hasMethodAnnotation(ForOperator.class)
                || method.getBeanType().isAnnotationPresent(ForOperator.class);
    }
}
