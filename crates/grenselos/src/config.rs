//! What whoever runs it can set, by flag or environment; everything has a default that works.

use std::path::PathBuf;

use clap::Args;

/// Settings every command shares.
#[derive(Debug, Clone, Args)]
pub struct Config {
    /// The folder everything is kept in: database, search index, files
    #[arg(long, global = true, value_name = "FOLDER", default_value = "./data", env = "GRENSELOS_DATA")]
    pub data: PathBuf,
    /// Keep the data in PostgreSQL instead: `postgres://user:password@host/database`
    #[arg(long, global = true, value_name = "ADDRESS", env = "GRENSELOS_DATABASE", hide_env_values = true)]
    pub database: Option<String>,
    /// Where calls are fetched from: the search API of the EU Funding & Tenders Portal
    #[arg(
        long,
        global = true,
        value_name = "URL",
        default_value = sources::portal::PORTAL_URL,
        env = "GRENSELOS_PORTAL_URL",
        hide_short_help = true
    )]
    pub portal_url: String,
    /// Let `serve` or `work` fetch calls from the portal once a day; off unless set, because it talks to a server of others
    #[arg(
        long,
        global = true,
        env = "GRENSELOS_PORTAL_DAILY",
        value_parser = clap::builder::FalseyValueParser::new(),
        hide_short_help = true
    )]
    pub portal_daily: bool,
}

/// Settings of the web server.
#[derive(Debug, Clone, Args)]
pub struct ServeConfig {
    /// Where to listen
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:8080", env = "GRENSELOS_LISTEN")]
    pub listen: String,
    /// The address people use, when a proxy stands in front: `https://grenselos.example.no`
    #[arg(long, value_name = "URL", env = "GRENSELOS_PUBLIC_URL")]
    pub public_url: Option<String>,
    /// The language of visitors whose browser asks for none of the four: nb, nn, sv or en
    #[arg(long, value_name = "LANGUAGE", default_value = "nb", env = "GRENSELOS_LANGUAGE")]
    pub language: String,
    /// Do not run waiting jobs in this process; `grenselos work` does them elsewhere
    #[arg(long, env = "GRENSELOS_NO_WORK", value_parser = clap::builder::FalseyValueParser::new())]
    pub no_work: bool,
}
