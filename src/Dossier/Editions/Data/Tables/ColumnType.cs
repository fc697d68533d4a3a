namespace Dossier.Editions.Data.Tables;

/// <summary>What stands in a column.</summary>
internal enum ColumnType
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>The id of a record, or several parted by spaces.</summary>
    Id,

    /// <summary>One of some words.</summary>
    Word,

    /// <summary>An address, http or https.</summary>
    Address,

    /// <summary>A date as the content writes it: ISO 8601-2 (EDTF), level 0–1.</summary>
    Edtf,

    /// <summary>A day, ISO 8601.</summary>
    Date,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,
}
