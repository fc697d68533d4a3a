namespace Dossier.Typesetting.Drawing;

/// <summary>The standard structure types (ISO 32000-1, 14.8.4), under their names in the file.</summary>
public enum StructureType : byte
{
    /// <summary>The whole document.</summary>
    Document,

    /// <summary>A large division, such as front matter.</summary>
    Part,

    /// <summary>An article.</summary>
    Art,

    /// <summary>A section, such as a chapter.</summary>
    Sect,

    /// <summary>A group of blocks.</summary>
    Div,

    /// <summary>A quotation of one or more paragraphs.</summary>
    BlockQuote,

    /// <summary>A caption of a table or figure; the first or last child of it.</summary>
    Caption,

    /// <summary>A table of contents.</summary>
    TOC,

    /// <summary>An entry of a table of contents.</summary>
    TOCI,

    /// <summary>An index.</summary>
    Index,

    /// <summary>A group without meaning of its own.</summary>
    NonStruct,

    /// <summary>A heading of the first level.</summary>
    H1,

    /// <summary>A heading of the second level.</summary>
    H2,

    /// <summary>A heading of the third level.</summary>
    H3,

    /// <summary>A heading of the fourth level.</summary>
    H4,

    /// <summary>A heading of the fifth level.</summary>
    H5,

    /// <summary>A heading of the sixth level.</summary>
    H6,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A list.</summary>
    L,

    /// <summary>An item of a list.</summary>
    LI,

    /// <summary>The bullet or number of an item or note.</summary>
    Lbl,

    /// <summary>The body of an item.</summary>
    LBody,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A row.</summary>
    TR,

    /// <summary>A header cell.</summary>
    TH,

    /// <summary>A data cell.</summary>
    TD,

    /// <summary>The header rows.</summary>
    THead,

    /// <summary>The body rows.</summary>
    TBody,

    /// <summary>The footer rows.</summary>
    TFoot,

    /// <summary>A stretch of text with properties of its own, such as its language.</summary>
    Span,

    /// <summary>A short quotation.</summary>
    Quote,

    /// <summary>A footnote or endnote; needs an id.</summary>
    Note,

    /// <summary>A reference to another part of the document, such as a note or a page.</summary>
    Reference,

    /// <summary>An entry of a bibliography.</summary>
    BibEntry,

    /// <summary>Program text.</summary>
    Code,

    /// <summary>A link; holds its text, and the clickable areas.</summary>
    Link,

    /// <summary>A picture or chart; needs an alternative text.</summary>
    Figure,

    /// <summary>A formula; needs an alternative text.</summary>
    Formula,
}
