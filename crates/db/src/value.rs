//! The kinds of value that both engines keep, and what may be bound as one.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::{Decode, Type};
use uuid::Uuid;

/// A value to bind, owned.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Int(Option<i64>),
    Float(Option<f64>),
    Bool(Option<bool>),
    Text(Option<String>),
    Uuid(Option<Uuid>),
    Bytes(Option<Vec<u8>>),
    /// An object or a list; SQLite would turn a bare number or text into something else.
    Json(Option<serde_json::Value>),
}

/// What can be bound.
pub trait IntoValue {
    fn into_value(self) -> Value;
}

macro_rules! into_value {
    ($($kind:ty => $variant:ident $convert:expr;)*) => {$(
        impl IntoValue for $kind {
            fn into_value(self) -> Value {
                let convert: fn($kind) -> _ = $convert;
                Value::$variant(Some(convert(self)))
            }
        }
        impl IntoValue for Option<$kind> {
            fn into_value(self) -> Value {
                let convert: fn($kind) -> _ = $convert;
                Value::$variant(self.map(convert))
            }
        }
    )*};
}

into_value! {
    i64 => Int |v| v;
    i32 => Int i64::from;
    u32 => Int i64::from;
    usize => Int |v| i64::try_from(v).unwrap_or(i64::MAX);
    f64 => Float |v| v;
    bool => Bool |v| v;
    String => Text |v| v;
    &str => Text str::to_owned;
    &String => Text String::clone;
    Uuid => Uuid |v| v;
    Vec<u8> => Bytes |v| v;
    serde_json::Value => Json |v| v;
}

/// A column that holds a JSON object or list, read as and bound from `T`.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Json<T>(pub T);

impl<T: Serialize> IntoValue for Json<T> {
    fn into_value(self) -> Value {
        // Serialising plain data structures into memory fails only on maps with keys that are no text; we keep none.
        Value::Json(Some(serde_json::to_value(self.0).unwrap_or_else(|_| serde_json::Value::Array(Vec::new()))))
    }
}

impl<T, DB: sqlx::Database> Type<DB> for Json<T>
where
    sqlx::types::Json<T>: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        <sqlx::types::Json<T> as Type<DB>>::type_info()
    }

    fn compatible(ty: &DB::TypeInfo) -> bool {
        <sqlx::types::Json<T> as Type<DB>>::compatible(ty)
    }
}

impl<'r, T: DeserializeOwned, DB: sqlx::Database> Decode<'r, DB> for Json<T>
where
    sqlx::types::Json<T>: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
        <sqlx::types::Json<T> as Decode<'r, DB>>::decode(value).map(|json| Self(json.0))
    }
}
