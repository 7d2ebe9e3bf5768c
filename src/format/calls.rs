//! What a function is given, read by the one list of functions; and how it refuses.
//!
//! Fluent knows no way for a function to fail: one that cannot do what it is asked prints its name,
//! and as a selector it takes the last resort, both without an error. So a refusal is written down
//! beside the text, and [`written`](super::fluent::written) hands it to whoever asked for the text.

use std::cell::RefCell;
use std::collections::BTreeMap;

use fluent::{FluentArgs, FluentValue};

use super::functions::{Function, OptionValues};
use super::negative::digits;

/// Why a function gave no text.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Refusal {
    /// Its name.
    pub function: &'static str,
    /// What was the matter.
    pub reason: RefusalReason,
}

/// What was the matter.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RefusalReason {
    /// An argument has no value. That is told where a variable is missing; in a term it is not.
    Missing,
    /// Too few arguments, too many, or one that the function can do nothing with.
    Argument(String),
    /// An option that there is not, or a value that it does not take.
    Option(String, String),
    /// An option that it cannot do without.
    Lacks(&'static str),
    /// Options that say the same thing in two ways, so that one of them would have no effect.
    Together(&'static str, &'static str),
    /// A range whose first day is after its last.
    Backwards(String, String),
    /// Nobody has a name for it in this language: a region's code, a language's tag.
    Unnamed(String),
}

thread_local! {
    /// What functions have refused in this thread since somebody began to watch.
    static REFUSED: RefCell<Vec<Refusal>> = const { RefCell::new(Vec::new()) };
}

/// How many refusals of one text are kept: one would do, and a text may have thousands.
const KEPT: usize = 20;

/// Runs `work`, and gives what functions refused meanwhile.
pub(super) fn watched<T>(work: impl FnOnce() -> T) -> (T, Vec<Refusal>) {
    let before = REFUSED.take();
    let out = work();
    (out, REFUSED.replace(before))
}

/// Writes a refusal down.
pub(super) fn refuse(function: &'static str, reason: RefusalReason) {
    REFUSED.with_borrow_mut(|all| {
        if all.len() < KEPT {
            all.push(Refusal { function, reason });
        }
    });
}

/// A call of a function: its arguments, counted, and its options, each of them known.
pub(super) struct Call<'c, 'a> {
    pub(super) function: &'static Function,
    pub(super) positional: &'c [FluentValue<'a>],
    options: BTreeMap<&'static str, String>,
}

impl<'c, 'a> Call<'c, 'a> {
    /// `None` where it has been refused.
    pub(super) fn read(
        function: &'static Function,
        positional: &'c [FluentValue<'a>],
        named: &FluentArgs<'_>,
    ) -> Option<Self> {
        let mut options = BTreeMap::new();
        for (name, value) in named.iter() {
            let given = match value {
                FluentValue::String(text) => digits(text).unwrap_or(text).to_owned(),
                // Fluent has read it as a number already; what it was written with is of no matter.
                FluentValue::Number(number) => number.value.to_string(),
                _ => String::new(),
            };
            match function.option(name).filter(|option| option.values.take(&given)) {
                Some(option) => {
                    options.insert(option.name, given);
                }
                None => {
                    let given = given.chars().take(40).collect();
                    refuse(function.name, RefusalReason::Option(name.to_owned(), given));
                    return None;
                }
            }
        }
        let call = Self { function, positional, options };
        if positional.iter().any(|value| matches!(value, FluentValue::Error | FluentValue::None)) {
            call.refuse(RefusalReason::Missing);
            return None;
        }
        if positional.len() < function.least || positional.len() > function.most {
            call.refuse(RefusalReason::Argument("…".repeat(positional.len().min(4))));
            return None;
        }
        Some(call)
    }

    pub(super) fn refuse(&self, reason: RefusalReason) {
        refuse(self.function.name, reason);
    }

    /// Refuses the argument at a place.
    pub(super) fn refuse_argument(&self, at: usize) {
        let shown = match self.positional.get(at) {
            Some(FluentValue::String(text)) => {
                let text = digits(text).unwrap_or(text);
                format!("\"{}\"", text.chars().take(40).collect::<String>())
            }
            Some(FluentValue::Number(number)) => {
                number.value.to_string().chars().take(40).collect()
            }
            _ => "…".to_owned(),
        };
        self.refuse(RefusalReason::Argument(shown));
    }

    /// An option's value, if it is given.
    pub(super) fn option(&self, name: &str) -> Option<&str> {
        self.options.get(name).map(String::as_str)
    }

    /// Whether an option is given this value.
    pub(super) fn is(&self, name: &str, value: &str) -> bool {
        self.option(name) == Some(value)
    }

    /// An option that is a number.
    pub(super) fn whole(&self, name: &str) -> Option<i16> {
        debug_assert!(
            self.function
                .option(name)
                .is_some_and(|option| matches!(option.values, OptionValues::Whole { .. })),
            "{name}"
        );
        self.option(name).and_then(|text| text.parse().ok())
    }
}
