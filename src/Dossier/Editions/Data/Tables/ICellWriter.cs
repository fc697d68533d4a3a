using Dossier.Model;

namespace Dossier.Editions.Data.Tables;

/// <summary>Takes a table's cells, row by row and column by column.</summary>
internal interface ICellWriter
{
    /// <summary>There is no value.</summary>
    void Null();

    /// <summary>A text, a word, an id, a date.</summary>
    void Text(string text);

    /// <summary>A count or a place.</summary>
    void Integer(long number);

    /// <summary>A decimal number, as precise as it was written.</summary>
    void Number(Number number);

    /// <summary>Yes or no.</summary>
    void Flag(bool flag);

    /// <summary>The row is complete.</summary>
    void EndRow();
}
