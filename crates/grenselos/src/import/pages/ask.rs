//! Forms that ask for an import. Each is checked, queued as a job, and led back to the list, where its progress stands.

use std::path::Path;

use axum::extract::{Form, Multipart};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;
use tokio::io::AsyncWriteExt;
use uuid::Uuid;

use super::super::jobs::{self, Payload};
use super::super::{check_map, inbox};
use super::{Mistake, list_page};
use crate::layout::{Ctx, html};

/// Mapping files are a few dozen lines.
const LARGEST_MAP: u64 = 1 << 20;

#[derive(Deserialize, Default)]
#[serde(default)]
pub struct AskForm {
    url: String,
    file: String,
    accept: String,
}

impl AskForm {
    fn payload(&self) -> Payload {
        let filled = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        Payload {
            url: filled(&self.url),
            file: filled(&self.file),
            upload: None,
            accept_shrinking: !self.accept.is_empty(),
        }
    }
}

pub async fn portal(ctx: Ctx, Form(form): Form<AskForm>) -> web::Result<Response> {
    ctx.administrator()?;
    let payload = Payload { file: None, ..form.payload() };
    if let Some(wrong) = wrong_address(&ctx, &payload, "portal-url") {
        return refused(&ctx, wrong).await;
    }
    queue(&ctx, jobs::PORTAL, &payload).await
}

pub async fn cordis(ctx: Ctx, Form(form): Form<AskForm>) -> web::Result<Response> {
    ctx.administrator()?;
    let payload = form.payload();
    let wrong = match (&payload.url, &payload.file) {
        (None, None) => Some(Mistake { field: "cordis-url", text: ctx.l.t("import-cordis-nothing") }),
        (_, Some(file)) if inbox::path_of(&ctx.app.data, file).is_none() => {
            Some(Mistake { field: "cordis-file", text: ctx.l.t1("import-no-such-file", "file", file.as_str()) })
        }
        (_, Some(_)) => None,
        (Some(_), None) => wrong_address(&ctx, &payload, "cordis-url"),
    };
    match wrong {
        Some(wrong) => refused(&ctx, wrong).await,
        None => queue(&ctx, jobs::CORDIS, &payload).await,
    }
}

pub async fn table(ctx: Ctx, form: Multipart) -> web::Result<Response> {
    ctx.administrator()?;
    let (upload, folder) = inbox::new_upload(&ctx.app.data)?;
    match receive(&ctx, form, &folder).await {
        Ok(accept_shrinking) => {
            let payload = Payload { upload: Some(upload), accept_shrinking, ..Payload::default() };
            queue(&ctx, jobs::TABLE, &payload).await
        }
        Err(failed) => {
            inbox::end_upload(&ctx.app.data, upload);
            match failed {
                Failed::Mistake(wrong) => refused(&ctx, wrong).await,
                Failed::Error(error) => Err(error),
            }
        }
    }
}

enum Failed {
    Mistake(Mistake),
    Error(web::Error),
}

impl From<std::io::Error> for Failed {
    fn from(error: std::io::Error) -> Self {
        Self::Error(if error.kind() == std::io::ErrorKind::StorageFull {
            web::Error::Unavailable("error-disk-full")
        } else {
            web::Error::Broken(error.into())
        })
    }
}

/// Writes the files of a form into a folder, piece by piece; gives whether the source may have shrunk.
async fn receive(ctx: &Ctx, mut form: Multipart, folder: &Path) -> Result<bool, Failed> {
    let mistake = |field: &'static str, text: String| Failed::Mistake(Mistake { field, text });
    // The connection broke off, or it was too much.
    let unreadable = |_| mistake("table-file", ctx.l.t("import-upload-too-large"));
    let (mut table, mut map, mut accept) = (None, None, false);
    while let Some(mut field) = form.next_field().await.map_err(unreadable)? {
        let name = field.name().unwrap_or_default().to_owned();
        let given = field.file_name().unwrap_or_default().to_owned();
        match name.as_str() {
            "accept" => accept = true,
            "file" | "map" if !given.is_empty() => {
                let path =
                    folder.join(if name == "map" { inbox::MAP_NAME.to_owned() } else { inbox::table_name(&given) });
                let mut file = tokio::fs::File::create(&path).await?;
                let mut written = 0_u64;
                while let Some(bytes) = field.chunk().await.map_err(unreadable)? {
                    written += bytes.len() as u64;
                    if name == "map" && written > LARGEST_MAP {
                        return Err(mistake("table-map", ctx.l.t("import-map-too-large")));
                    }
                    file.write_all(&bytes).await?;
                }
                file.flush().await?;
                if name == "map" { map = Some((path, given)) } else { table = Some(path) }
            }
            _ => {}
        }
    }
    if table.is_none() {
        return Err(mistake("table-file", ctx.l.t("import-table-missing")));
    }
    let Some((map, given)) = map else {
        return Err(mistake("table-map", ctx.l.t("import-map-missing")));
    };
    let text = tokio::fs::read(&map).await?;
    match check_map(&String::from_utf8_lossy(&text), &given) {
        Ok(_) => Ok(accept),
        Err(why) => Err(mistake("table-map", why.told(&ctx.l))),
    }
}

fn wrong_address(ctx: &Ctx, payload: &Payload, field: &'static str) -> Option<Mistake> {
    let url = payload.url.as_ref()?;
    let sound = (url.starts_with("http://") || url.starts_with("https://")) && !url.contains(char::is_whitespace);
    (!sound).then(|| Mistake { field, text: ctx.l.t1("sources-bad-address", "url", url.as_str()) })
}

async fn queue(ctx: &Ctx, kind: &'static str, payload: &Payload) -> web::Result<Response> {
    let mut tx = ctx.app.db.write().await?;
    let _: Uuid = jobs::queue(&mut tx, kind, payload, ctx.now).await?;
    tx.commit().await?;
    Ok(Redirect::to("/imports").into_response())
}

async fn refused(ctx: &Ctx, wrong: Mistake) -> web::Result<Response> {
    let page = list_page(ctx, None, vec![wrong]).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, html(&page)?).into_response())
}
