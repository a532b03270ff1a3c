package nl.robuustebibliotheek.web;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import nl.robuustebibliotheek.assessment.AssessmentObserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@ExtendWith(OutputCaptureExtension.class)
class ApiProblemsTests {

    private final List<String> counted = new ArrayList<>();
    private final MockMvc service = MockMvcBuilders.standaloneSetup(new Broken())
            .setControllerAdvice(new ApiProblems(new ProblemResponses(new AssessmentObserver() {
                @Override
                public void refused(String code) {
                    counted.add(code);
                }
            }))).addFilters(new RequestFilter()).build();

    @RestController
    static class Broken {

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("the secret of the machine");
        }

        @GetMapping("/busy")
        String busy() {
            throw new TooBusy();
        }
    }

    @Test
    void tellNothingOfTheMachineButTheRequestsId(CapturedOutput log) throws Exception {
        String body = service
                .perform(get("/broken").header("X-Request-Id", "request-1").header("Accept-Language", "en"))
                .andExpect(status().isInternalServerError())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.requestId").value("request-1"))
                .andExpect(jsonPath("$.title").value("Internal server error"))
                .andExpect(jsonPath("$.errors[0].code").value("unexpected"))
                .andExpect(jsonPath("$.errors[0].pointer").value(""))
                .andExpect(jsonPath("$.errors[0].detail").isNotEmpty())
                .andReturn().getResponse().getContentAsString();

        assertThat(body).doesNotContain("secret", "Exception");
        assertThat(log.toString()).contains("the secret of the machine");
        assertThat(counted).containsExactly("unexpected");
    }

    @Test
    void sayWhenToComeBack() throws Exception {
        service.perform(get("/busy")).andExpect(status().isServiceUnavailable())
                .andExpect(header().string("Retry-After", "5"))
                .andExpect(header().string("Content-Language", "nl"));

        assertThat(counted).containsExactly("unavailable");
    }

    @Test
    void sendSecurityOverASecureLineOnly() throws Exception {
        service.perform(get("/busy").secure(true)).andExpect(header().exists("Strict-Transport-Security"));
        service.perform(get("/busy")).andExpect(header().doesNotExist("Strict-Transport-Security"));
    }
}
