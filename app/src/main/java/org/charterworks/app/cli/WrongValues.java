package org.charterworks.app.cli;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.ParameterException;

/// Several values of one call that are wrong, told together.
final class WrongValues extends ParameterException {

    private static final long serialVersionUID = 1;

    private final transient List<ParameterException> each;

    WrongValues(List<ParameterException> each) {
        super(
                each.getFirst().getCommandLine(),
                each.stream().map(ParameterException::getMessage).collect(Collectors.joining("; ")));
        this.each = List.copyOf(each);
    }

    List<ParameterException> each() {
        return each;
    }
}
