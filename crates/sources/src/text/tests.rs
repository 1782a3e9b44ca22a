use super::*;

fn outline(raw: &str) -> Vec<(Heading, Vec<String>)> {
    Text::from_html(raw).sections.into_iter().map(|section| (section.heading, section.paragraphs)).collect()
}

#[test]
fn headings_part_the_text_however_they_are_written() {
    let wanted = vec![
        (Heading::ExpectedOutcome, vec!["Towns learn.".to_owned()]),
        (Heading::Scope, vec!["Proposals should test.".to_owned(), "They may also teach.".to_owned()]),
    ];
    let marked = "<p class=\"topicdescriptionkind\">Expected Outcome:</p><p>Towns learn.</p><p class='topicdescriptionkind'>Scope:</p><p>Proposals should test.<br>They may also teach.</p>";
    assert_eq!(outline(marked), wanted);
    let run_together = "ExpectedOutcome:Towns learn.Scope:Proposals should test.They may also teach.";
    assert_eq!(outline(run_together), wanted);
}

#[test]
fn a_heading_that_runs_into_its_sentence_is_parted() {
    let text = Text::from_html("<p>Objective:The ERC funds ideas</p>");
    assert_eq!(text.section(Heading::Objective), "The ERC funds ideas");
    assert_eq!(text.plain(), "Objective\nThe ERC funds ideas");
    assert_eq!(outline("First we learnScope:Then we act")[1].0, Heading::Scope);
}

#[test]
fn lost_line_ends_are_found_again() {
    let text = Text::from_html(
        "<p>\">General conditions1. Admissibility: as in Annex A.2. Eligible countries: of local heritageThe work goes on.Proposals follow</p>",
    );
    let wanted = [
        "1. Admissibility: as in Annex A.2. Eligible countries: of local heritage",
        "The work goes on.",
        "Proposals follow",
    ];
    assert_eq!(text.sections[0].heading, Heading::Conditions);
    assert_eq!(text.sections[0].paragraphs, wanted);
    assert_eq!(outline("as described.2. Eligible countries")[0].1, ["as described.", "2. Eligible countries"]);
    assert!(text.html.starts_with("<p>General conditions1."));
}

#[test]
fn addresses_and_abbreviations_stay_whole() {
    for whole in [
        "Write to post.Desk@example.org today",
        "Look at https://example.org/a.Html now",
        "The U.S.A and e.g.The like",
        "Scope of works",
        "OpenAIRE and YouTube",
        "version 2.0 and a.2. B",
    ] {
        assert_eq!(outline(whole), vec![(Heading::Start, vec![whole.to_owned()])], "{whole}");
    }
}

#[test]
fn hostile_markup_is_taken_out() {
    let text = Text::from_html(
        "\"><p onclick=x style='a'>One <script>alert(1)</script><a href='javascript:1' >two</a> <img src=x onerror=y><a href='https://e.org'>three</a></p><iframe src=z></iframe>",
    );
    assert_eq!(
        text.html,
        "<p>One <a rel=\"noopener noreferrer\">two</a> <a href=\"https://e.org\" rel=\"noopener noreferrer\">three</a></p>"
    );
    assert_eq!(text.plain(), "One two three");
    assert!(Text::from_html("<script>only</script>").is_empty());
}

#[test]
fn character_references_become_characters() {
    assert_eq!(Text::from_html("<p>R&amp;D for 5 &lt; 6&nbsp;years</p>").plain(), "R&D for 5 < 6 years");
}
