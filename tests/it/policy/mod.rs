//! What policy decides as time goes by, and what `why` answers.

mod afterwards;
mod barrier;
mod demands;
mod freshness;
mod scene;
