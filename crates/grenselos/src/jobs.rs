//! Who does which kind of job, one line a kind.

use std::sync::Arc;

use ::jobs::Worker;

use crate::assembly::App;
use crate::import;

/// A worker that knows every kind of job.
pub fn worker(app: &Arc<App>) -> Worker {
    let clock = app.clock.clone();
    let worker = Worker::new(app.db.clone(), move || clock.now());
    import::jobs::register(worker, app)
}
