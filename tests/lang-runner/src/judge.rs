//! Compares what the binary did with what it should have done, and says how they differ.

use crate::child::{Ending, Outcome};
use crate::script::{Kind, Script};

/// Lines of the comparison that a failure report shows.
const SHOWN: usize = 6;

/// The prompts of an interactive session; the first begins a statement.
const PROMPTS: [&str; 2] = [">>> ", "... "];

/// `None` when `actual` is as good as `expected`, otherwise the report of the difference.
pub fn compare(script: &Script, expected: &Outcome, actual: &Outcome) -> Option<String> {
    match actual.ending {
        Ending::Timeout => return Some("took too long and was killed".into()),
        Ending::Signal => {
            return Some(format!("ended by a signal; stderr: {}", actual.last_error_line()));
        }
        Ending::Exit(_) => {}
    }
    if let Some(report) = panic_message(actual) {
        return Some(report);
    }
    match script.kind {
        Kind::Program => compare_program(expected, actual).or_else(|| {
            let (wanted, got) = (lines(&expected.stderr), lines(&actual.stderr));
            let report = script.stderr.then(|| compare_lines(&wanted, &got)).flatten();
            report.map(|report| format!("on stderr, {report}"))
        }),
        Kind::SyntaxError => compare_refusal(script, expected, actual),
        Kind::Repl => compare_lines(&visible(&expected.stdout), &visible(&actual.stdout)),
    }
}

fn compare_program(expected: &Outcome, actual: &Outcome) -> Option<String> {
    if let Some(report) = compare_lines(&lines(&expected.stdout), &lines(&actual.stdout)) {
        let error = actual.last_error_line();
        let error = if error.is_empty() { error } else { format!("\n  stderr: {error}") };
        return Some(report + &error);
    }
    if expected.ending != actual.ending {
        let error = actual.last_error_line();
        return Some(format!(
            "ended with {:?}, expected {:?}; stderr: {error}",
            actual.ending, expected.ending
        ));
    }
    let (wanted, got) = (expected.exception_type(), actual.exception_type());
    let raised = expected.ending == Ending::Exit(1) && !wanted.is_empty();
    (raised && wanted != got)
        .then(|| format!("raised {:?}, expected {wanted}", actual.last_error_line()))
}

fn compare_refusal(script: &Script, expected: &Outcome, actual: &Outcome) -> Option<String> {
    let error = actual.last_error_line();
    if actual.ending != Ending::Exit(1) {
        return Some(format!("ended with {:?}, expected a refusal; {error}", actual.ending));
    }
    if !is_syntax_error(&actual.exception_type()) {
        return Some(format!("stderr ends with {error:?}, expected a SyntaxError"));
    }
    let (wanted, got) = (expected.error_line(), actual.error_line());
    (!script.line_differs && wanted != got)
        .then(|| format!("error in line {got:?}, expected line {wanted:?}: {error}"))
}

/// Whether `name` is `SyntaxError` or one of its kinds.
pub fn is_syntax_error(name: &str) -> bool {
    ["SyntaxError", "IndentationError", "TabError"].contains(&name)
}

/// A Rust panic is a failure even when the exit status happens to fit.
fn panic_message(actual: &Outcome) -> Option<String> {
    let text = String::from_utf8_lossy(&actual.stderr);
    let at = text.lines().position(|line| line.contains("panicked at"))?;
    Some(text.lines().skip(at).take(2).collect::<Vec<_>>().join(" "))
}

/// The first place where the two differ, with a line of common text before it.
fn compare_lines(expected: &[String], actual: &[String]) -> Option<String> {
    if expected == actual {
        return None;
    }
    let same = expected.iter().zip(actual).take_while(|(a, b)| a == b).count();
    let mut report = format!("output differs from line {}", same + 1);
    if same > 0 {
        report += &format!("\n    {}", shortened(&expected[same - 1]));
    }
    for line in expected.iter().skip(same).take(SHOWN / 2) {
        report += &format!("\n  - {}", shortened(line));
    }
    for line in actual.iter().skip(same).take(SHOWN / 2) {
        report += &format!("\n  + {}", shortened(line));
    }
    Some(report)
}

fn lines(output: &[u8]) -> Vec<String> {
    String::from_utf8_lossy(output).split('\n').map(str::to_string).collect()
}

/// What an interactive session printed: without banner, lines that were typed, blank lines.
fn visible(output: &[u8]) -> Vec<String> {
    let lines = lines(output);
    let first = lines.iter().position(|line| line.starts_with(PROMPTS[0])).unwrap_or(0);
    let typed = |line: &&String| PROMPTS.iter().any(|prompt| line.starts_with(prompt));
    let printed = lines[first..].iter().filter(|line| !typed(line));
    printed.map(|line| line.trim_end().to_string()).filter(|line| !line.is_empty()).collect()
}

fn shortened(line: &str) -> String {
    const WIDTH: usize = 160;
    if line.chars().count() <= WIDTH {
        return line.to_string();
    }
    line.chars().take(WIDTH).chain("…".chars()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines_of(text: &str) -> Vec<String> {
        lines(text.as_bytes())
    }

    #[test]
    fn equal_output_is_no_difference() {
        assert_eq!(compare_lines(&lines_of("a\nb\n"), &lines_of("a\nb\n")), None);
    }

    #[test]
    fn report_starts_at_the_first_difference() {
        let report = compare_lines(&lines_of("a\nb\nc"), &lines_of("a\nx\nc")).unwrap();
        assert_eq!(report, "output differs from line 2\n    a\n  - b\n  - c\n  + x\n  + c");
    }

    #[test]
    fn missing_output_is_a_difference() {
        assert!(compare_lines(&lines_of("a\nb"), &lines_of("a")).is_some());
    }

    #[test]
    fn banner_and_typed_lines_are_not_part_of_a_session() {
        let session = b"Pyrite\r\n>>> 1 + 2\r\n3\n>>> if 1:\r\n...     'x'\r\n... \r\n'x'\n>>> ";
        assert_eq!(visible(session), ["3", "'x'"]);
        assert_eq!(visible(b"3\n'x'\n"), ["3", "'x'"]);
    }
}
