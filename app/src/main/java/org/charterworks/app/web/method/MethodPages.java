package org.charterworks.app.web.method;

import java.util.Arrays;
import java.util.List;
import org.charterworks.app.web.failure.NotThere;
import org.charterworks.app.web.visit.Visit;
import org.charterworks.register.commitment.Timeliness;
import org.charterworks.register.source.Reliability;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The methods and the help.
@Controller
class MethodPages {
    private final Methods methods;

    MethodPages(Methods methods) {
        this.methods = methods;
    }

    @GetMapping("/methods")
    String methods(Model model) {
        model.addAttribute("documents", methods.all());
        return "method/methods";
    }

    @GetMapping("/methods/{name}")
    String method(@PathVariable String name, Visit visit, Model model) {
        Methods.Document document =
                methods.find(name, visit::to).orElseThrow(() -> NotThere.among("method", name, methods.all()));
        model.addAttribute("name", name);
        model.addAttribute("document", document);
        return "method/method";
    }

    @GetMapping("/help")
    String help(Model model) {
        model.addAttribute("view", new HelpView(codes(), List.of("high", "medium", "low", "placeholder"), letters()));
        return "method/help";
    }

    /// The closed lists that the help page explains.
    public record HelpView(List<String> timeliness, List<String> grades, List<String> reliabilities) {
        public HelpView {
            timeliness = List.copyOf(timeliness);
            grades = List.copyOf(grades);
            reliabilities = List.copyOf(reliabilities);
        }
    }

    private static List<String> codes() {
        return Arrays.stream(Timeliness.values()).map(Timeliness::code).toList();
    }

    private static List<String> letters() {
        return Arrays.stream(Reliability.values()).map(Reliability::code).toList();
    }
}
