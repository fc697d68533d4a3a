using Dossier.Typesetting.Layout.Flow;

namespace Dossier.Typesetting.Layout.Paging;

/// <summary>A column of a page that is being filled: text from its top, notes at its foot. All in points of the page.</summary>
internal sealed class Region
{
    /// <summary>White space between text and the line above the notes, at least.</summary>
    public const double NoteGap = 12;

    /// <summary>White space between that line and the notes.</summary>
    public const double NoteRuleGap = 5;

    public required double X { get; init; }

    public required double Width { get; init; }

    public required double Bottom { get; init; }

    /// <summary>Where the next strip stands.</summary>
    public required double Y { get; set; }

    /// <summary>The notes at its foot.</summary>
    public List<Strip> Notes { get; } = [];

    /// <summary>The notes' height, without the line above them.</summary>
    public double NoteHeight { get; private set; }

    /// <summary>No text stands above: white space is dropped.</summary>
    public bool IsAtTop { get; set; } = true;

    /// <summary>As high as a column can be: what does not fit here fits nowhere.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The strip placed last, or null.</summary>
    public Strip? Last { get; set; }

    /// <summary>What is left for text and further notes, if there will be notes.</summary>
    public double RoomWithNotes => Bottom - Y - NoteHeight - NoteGap - NoteRuleGap;

    /// <summary>What is left for text as it is.</summary>
    public double Room => Notes.Count == 0 ? Bottom - Y : RoomWithNotes;

    public void AddNote(Strip strip)
    {
        NoteHeight += strip.Height + (Notes.Count == 0 ? 0 : strip.SpaceBefore);
        Notes.Add(strip);
    }
}
