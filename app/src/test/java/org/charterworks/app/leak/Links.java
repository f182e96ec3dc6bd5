package org.charterworks.app.leak;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a page leads: its links, what it loads later, and its forms with each of their choices.
final class Links {
    private static final Pattern LINK = Pattern.compile("(?:href|hx-get)=\"(/[^\"]*)\"");
    private static final Pattern FORM =
            Pattern.compile("<form[^>]* action=\"(/[^\"#?]*)[^\"]*\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern SELECT =
            Pattern.compile("<select[^>]* name=\"([^\"]*)\"[^>]*>(.*?)</select>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("<option[^>]* value=\"([^\"]+)\"");
    private static final Pattern BOX = Pattern.compile("<input[^>]* name=\"([^\"]*)\"[^>]*value=\"([^\"]+)\"");
    private static final List<String> STILL = List.of("/css/", "/images/", "/scripts/", "/webjars/");

    private Links() {}

    /// What answers at an address: the same for all ids, values, days, scenarios and languages.
    record Outlet(String name) {

        static Outlet of(String address) {
            String[] parts = address.replaceAll("#.*", "").split("\\?", 2);
            String path =
                    parts[0].startsWith("/api/") ? parts[0] : parts[0].replaceAll("^(/[^/]*)/.*[^a-z].*", "$1/{}");
            Set<String> names = new TreeSet<>();
            if (parts.length > 1) {
                for (String pair : parts[1].split("&", -1)) {
                    names.add(pair.startsWith("format=") ? pair : pair.replaceAll("=.*", ""));
                }
            }
            names.removeAll(List.of("on", "scenario", "lang"));
            return new Outlet(names.isEmpty() ? path : path + "?" + String.join("&", names));
        }
    }

    /// In the order of the page.
    static List<String> in(String page) {
        Set<String> found = new LinkedHashSet<>();
        Matcher link = LINK.matcher(page);
        while (link.find()) {
            add(found, link.group(1));
        }
        Matcher form = FORM.matcher(page);
        while (form.find()) {
            Matcher select = SELECT.matcher(form.group(2));
            while (select.find()) {
                add(found, form.group(1), select.group(1), OPTION.matcher(select.group(2)));
            }
            Matcher box = BOX.matcher(form.group(2));
            while (box.find()) {
                add(found, form.group(1) + "?" + box.group(1) + "=" + box.group(2));
            }
        }
        return List.copyOf(found);
    }

    private static void add(Set<String> found, String action, String name, Matcher option) {
        while (option.find()) {
            add(found, action + "?" + name + "=" + option.group(1));
        }
    }

    private static void add(Set<String> found, String address) {
        String plain = address.replace("&amp;", "&")
                .replaceAll("#.*", "")
                .replace(" ", "%20")
                .replace("|", "%7C");
        if (STILL.stream().noneMatch(plain::startsWith) && !plain.startsWith("//")) {
            found.add(plain);
        }
    }

    /// Whether part of a page is still being computed.
    static boolean isComing(String page) {
        return page.contains("hx-trigger=\"load");
    }
}
