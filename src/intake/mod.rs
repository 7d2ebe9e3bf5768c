//! What is delivered into the inbox: which article and language it is for.
//!
//! Nothing here touches a file; `pipeline` does.

mod claim;

pub use claim::{Claim, Delivery, Desk, Known, KnownArticle, Said, Translator, Why, claim};
