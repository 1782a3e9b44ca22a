//! Imports that run as jobs, asked for on a page or by the schedule.
