package nl.robuustebibliotheek.web.context;

import java.util.List;

import nl.robuustebibliotheek.submission.Text;

/**
 * Fields that belong together, once or in rows.
 *
 * @param property of the context: a list with the rows, or the object with the fields; empty for the context itself
 * @param row what one row is called
 * @param most how many rows there may be; 0 when it is no list
 */
record Block(String property, Text title, Text row, Text hint, List<Asked> fields, int most) {

    Block {
        fields = List.copyOf(fields);
    }

    static Block rows(String property, Text title, Text row, Text hint, int most, Asked... fields) {
        return new Block(property, title, row, hint, List.of(fields), most);
    }

    static Block once(String property, Text title, Text hint, Asked... fields) {
        return new Block(property, title, title, hint, List.of(fields), 0);
    }

    boolean isList() {
        return most > 0;
    }

    /** The properties of the context that are asked here. */
    List<String> properties() {
        return property.isEmpty() ? fields.stream().map(each -> each.path().split("/", 2)[0]).distinct().toList()
                : List.of(property);
    }

    /** Where a row stands in the context, as an RFC 6901 pointer. */
    String pointer(int row) {
        String own = property.isEmpty() ? "" : "/" + property;
        return isList() ? own + "/" + row : own;
    }

    String pointer(int row, Asked field) {
        return field.path().isEmpty() ? pointer(row) : pointer(row) + "/" + field.path();
    }
}
