//! Every kind of mistake is told with file, line and field; and the files that ship have none.

use super::{Mistake, read};
use crate::catalogue::shipped::Shipped;
use crate::catalogue::shipped::files::File;

const NAME: &str =
    "name = { nb = \"N\", nn = \"N\", sv = \"N\", en = \"N\" }\ngroup = \"nordic\"\nlevel = \"scheme\"\n";

fn mistakes(programme: &str) -> Vec<Mistake> {
    let file = |path: &str, text: &str| File { path: path.into(), text: text.into() };
    read(&[
        file("programmes/small.toml", &format!("{NAME}{programme}")),
        file(
            "regions.toml",
            "region = []\n[[country]]\nkey = \"NO\"\nname = { nb = \"a\", nn = \"a\", sv = \"a\", en = \"a\" }",
        ),
        file(
            "sources/pages.toml",
            "[[source]]\nkey = \"page\"\ntitle = \"A page\"\nread_on = \"2026-11-22\"\nhow = \"live\"",
        ),
    ])
    .err()
    .unwrap_or_default()
}

#[test]
fn each_mistake_has_file_line_and_field() {
    let check = |programme: &str, line: usize, field: &str, what: &str| {
        let found = mistakes(programme);
        let first = found.first().unwrap_or_else(|| panic!("no mistake in {programme}"));
        assert_eq!(
            (first.file.as_str(), first.line, first.field.as_str()),
            ("programmes/small.toml", line, field),
            "{first}"
        );
        assert!(first.what.contains(what), "{first}");
    };
    check("colour = \"blue\"", 4, "colour", "unknown field `colour`");
    check("period = { from = \"2026-13-45\" }", 4, "from", "2026-13-45");
    check("effort = \"huge\"", 4, "effort", "unknown variant");
    check("parent = \"nobody\"", 4, "parent", "«nobody» is not known");
    check("\n[[link]]\nkind = \"main\"\nurl = \"javascript:alert(1)\"", 7, "url", "no web address");
    let fact = |rest: &str| format!("\n[[fact]]\nabout = \"rate\"\nsure = \"A\"\nsource = [\"page\"]\n{rest}");
    check(&fact("rate = [ { kind = \"share\", percent = 150 } ]"), 9, "percent", "150 is no share");
    check(&fact("rate = [ { kind = \"share\" } ]"), 5, "fact rate", "needs `percent`");
    check(
        &fact("rate = [ { kind = \"full\" } ]\narea = \"culture\"\nrelevance = \"high\""),
        5,
        "fact rate",
        "does not belong",
    );
    check(
        "\n[[fact]]\nabout = \"purpose\"\nsure = \"A\"\nsource = [\"elsewhere\"]\ntext = { nb = \"a\", nn = \"a\", sv = \"a\", en = \"a\" }",
        8,
        "source",
        "«elsewhere»",
    );
    check(
        "\n[[fact]]\nabout = \"purpose\"\nsure = \"C\"\ntext = { nb = \"a\", nn = \" \", sv = \"a\", en = \"a\" }",
        8,
        "text",
        "the text in nn is empty",
    );
    check(
        "\n[[fact]]\nabout = \"purpose\"\nsure = \"B\"\ntext = { nb = \"a\", nn = \"b\", sv = \"a\", en = \"a\" }",
        5,
        "fact purpose",
        "needs a `source`",
    );
    check("this is no TOML", 4, "this is no TOML", "");
}

#[test]
fn a_whole_programme_is_read() {
    assert_eq!(
        mistakes(
            "\n[[fact]]\nabout = \"rate\"\nsure = \"A\"\nsource = [\"page\"]\nrate = [ { kind = \"up-to\", percent = 60.5 } ]"
        ),
        []
    );
}

#[test]
fn the_files_that_ship_hold() {
    match Shipped::embedded() {
        Ok(shipped) => {
            assert!(shipped.programmes.len() >= 45, "{} programmes", shipped.programmes.len());
            assert!(shipped.frame("areas").len() == 6 && shipped.frame("goals").len() == 17);
        }
        Err(mistakes) => panic!("{}", mistakes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    }
}
