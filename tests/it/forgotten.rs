//! No file of tests is forgotten.

use super::support::files_below;

#[test]
fn every_file_is_named_in_main() {
    let files = files_below("tests/it");
    let main = String::from_utf8(files["main.rs"].clone()).unwrap();
    for path in files.keys().filter(|path| path.ends_with(".rs") && *path != "main.rs") {
        let top = path.split('/').next().unwrap_or_default().trim_end_matches(".rs");
        let line = format!("mod {top};");
        assert!(main.lines().any(|l| l == line), "tests/it/main.rs lacks `{line}` for {path}");
    }
}
