//! Rebuilds when a file that the program carries changes. The folder of built styles may be missing in a fresh checkout: then the program is built without
//! them and says so at start.

fn main() {
    let assets = std::path::Path::new("../../web/dist");
    if !assets.is_dir() {
        // Without the folder the program cannot be built at all; the error then names it.
        let _ = std::fs::create_dir_all(assets);
    }
    for folder in ["../../web/dist", "../../locales", "../../catalogue", "migrations"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
