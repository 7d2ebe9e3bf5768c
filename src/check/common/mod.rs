//! Rules that hold for Fluent wherever it stands: in a catalog, and in a variant. Each folder has
//! its own way of finding what they are about.

pub(super) mod dropped_variable;
pub(super) mod exchanged;
pub(super) mod function_differs;
mod html;
pub(super) mod markup;
pub(super) mod plurals;
pub(super) mod unknown_function;
pub(super) mod wrong_plural;
