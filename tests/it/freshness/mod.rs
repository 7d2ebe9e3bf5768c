//! Scenarios of freshness: a text is edited, held against its lock, recorded, and edited again.

mod damage;
mod debts;
mod edits;
mod from_git;
mod judging;
mod moving;
mod network;
mod pairing;
mod parity;
mod reflow;
mod taken_back;
