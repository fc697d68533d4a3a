using System.Collections.Immutable;
using Dossier.Typesetting.Drawing;

namespace Dossier.Typesetting.Layout.Text;

/// <summary>Turns the inlines of a paragraph into <see cref="FlatText"/>, and builds their part of the structure tree.</summary>
internal sealed class Flattener
{
    // of links within links and the like only so many get elements of their own
    private const int DeepestScope = 16;

    private static readonly TextStyle Plain = new();
    private static readonly TextStyle Raised = new() { Rise = TextRise.Superscript };

    private readonly LayoutRun run;
    private readonly Stack<Frame> frames = [];
    private FlatText text = new();
    private TextSettings settings = new(new ParagraphStyle(), null);
    private Scope scope = new(null, null, "", 0);
    private int noteEnd;

    public Flattener(LayoutRun run) => this.run = run;

    /// <summary>The text of a paragraph. Notes that stand here for the first time are in <see cref="FlatText.Notes"/>.</summary>
    public FlatText Flatten(ImmutableArray<Inline> inlines, TextSettings how)
    {
        text = new FlatText();
        noteEnd = 0;
        settings = how;
        scope = new Scope(how.Owner, how.Link, run.Document.Properties.Language, 0);
        frames.Push(new Frame(inlines, scope));
        while (frames.TryPeek(out var frame))
            Step(frame);
        return text;
    }

    private void Step(Frame frame)
    {
        if (frame.Next >= frame.Inlines.Length)
        {
            frames.Pop();
            return;
        }
        scope = frame.Scope;
        Add(frame.Inlines[frame.Next++]);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case TextRun textRun:
                AddRun(textRun);
                break;
            case Link link:
                AddLink(link);
                break;
            case FootnoteReference reference:
                AddNote(reference);
                break;
            case LineBreak:
                AddMark(FlatText.LineMark);
                break;
            case InlineDrawing drawing:
                AddDrawing(drawing);
                break;
            case PageReference page:
                AddPages([page.Anchor]);
                break;
            case PageReferences pages:
                AddPages(pages.Anchors);
                break;
            case Anchor anchor:
                text.Anchors.Add((text.Length, anchor.Name));
                break;
        }
    }

    private void AddRun(TextRun textRun)
    {
        string language = textRun.Language ?? scope.Language;
        var inner = language == scope.Language ? scope : Enter(new StructureElement(StructureType.Span) { Language = language });
        AddText(textRun.Text, textRun.Style ?? Plain, inner, language);
    }

    private void AddText(string characters, TextStyle style, Scope at, string language)
    {
        if (characters.Length == 0)
            return;
        text.Spans.Add(Resolve(characters, style, at, language));
        for (int i = 0; i < characters.Length; i++)
        {
            char c = characters[i];
            if (char.IsSurrogate(c) && !IsPaired(characters, i))
                c = '\uFFFD';
            text.Append(c);
        }
    }

    private static bool IsPaired(string characters, int i) => char.IsHighSurrogate(characters[i])
        ? i + 1 < characters.Length && char.IsLowSurrogate(characters[i + 1])
        : i > 0 && char.IsHighSurrogate(characters[i - 1]);

    private void AddLink(Link link)
    {
        var inner = scope;
        if (TargetOf(link.Target) is { } target && scope.Link is null)
            inner = EnterLink(scope, target, Describe(link));
        frames.Push(new Frame(link.Inlines, inner));
    }

    private static string Describe(Link link)
    {
        string text = link.Alternative ?? PlainText.Of(link.Inlines);
        return text.Length > 0 ? text : link.Target switch
        {
            LinkAddress.Web web => web.Uri,
            LinkAddress.Internal inside => inside.Anchor,
            _ => "",
        };
    }

    private LinkTarget? TargetOf(LinkAddress address) => address switch
    {
        LinkAddress.Web web => new WebTarget(web.Uri),
        LinkAddress.Internal inside when run.IsKnown(inside.Anchor) => new InternalTarget(inside.Anchor),
        _ => null,
    };

    private void AddNote(FootnoteReference reference)
    {
        PartFromNoteBefore();
        if (settings.IsTrial)
        {
            AddClinging(reference.Marker, scope);
            noteEnd = text.Length;
            return;
        }
        var (note, isNew) = run.NoteFor(reference);
        if (isNew)
            text.Anchors.Add((text.Length, note.BackDestination));
        var inner = Enter(new StructureElement(StructureType.Reference));
        if (inner.Element is not null && inner.Link is null)
            inner = EnterLink(inner, new InternalTarget(note.Destination), Wording.Fill(run.Options.Wording.Note, reference.Marker));
        AddClinging(reference.Marker, inner);
        if (isNew)
            text.Notes.Add((Math.Max(text.Length - 1, 0), note));
        noteEnd = text.Length;
    }

    // the marks of neighbouring notes would run together to one number
    private void PartFromNoteBefore()
    {
        if (text.Length > 0 && text.Length == noteEnd)
            AddClinging(",", scope);
    }

    private void AddClinging(string mark, Scope at)
    {
        int span = text.Spans.Count;
        AddText(mark, Raised, at, "");
        if (text.Spans.Count > span)
            text.Spans[span] = text.Spans[span] with { ClingsToPrevious = true };
    }

    private void AddPages(ImmutableArray<string> anchors)
    {
        bool isFirst = true;
        foreach (var range in run.PagesOf(anchors))
        {
            if (!isFirst)
                AddText(", ", Plain, scope, "");
            isFirst = false;
            var inner = scope;
            if (scope.Link is null && run.IsKnown(range.Anchor))
                inner = EnterLink(scope, new InternalTarget(range.Anchor), Wording.Fill(run.Options.Wording.Page, range.Text));
            AddText(range.Text, Plain, inner, "");
        }
    }

    private void AddMark(char mark)
    {
        text.Spans.Add(Resolve("", Plain, scope, ""));
        text.Append(mark);
    }

    private void AddDrawing(InlineDrawing drawing)
    {
        StructureElement? element = null;
        if (drawing.Alternative.Length > 0 && scope.Element is not null)
            element = AddChild(scope, new StructureElement(StructureType.Figure) { Alternative = drawing.Alternative });
        ContentTag? tag = element is not null ? element.AddContent() : scope.Element is null ? settings.Artifact : Artifact.Layout;
        text.Spans.Add(Resolve("", Plain, scope, "") with { Drawing = drawing, Element = element, Tag = tag });
        text.Append(FlatText.ObjectMark);
    }

    private TextSpan Resolve(string characters, TextStyle style, Scope at, string language)
    {
        var (font, rise) = run.Fonts.Resolve(settings.Style, style, characters);
        var color = style.Color ?? (at.Link is null || at.Link == settings.Link ? null : run.Sheet.LinkColor) ?? settings.Style.Color;
        bool english = settings.Style.Hyphenates && language.StartsWith("en", StringComparison.OrdinalIgnoreCase);
        return new TextSpan(text.Length, font, color, rise, english, TagOf(at), at.Link);
    }

    private ContentTag? TagOf(Scope at)
    {
        if (at.Element is null)
            return settings.Artifact;
        at.Slot ??= at.Element.AddContent();
        return at.Slot;
    }

    private Scope Enter(StructureElement element) => scope.Element is null || scope.Depth >= DeepestScope
        ? scope
        : new Scope(AddChild(scope, element), scope.Link, element.Language ?? scope.Language, scope.Depth + 1);

    private static Scope EnterLink(Scope at, LinkTarget target, string description)
    {
        if (at.Element is null || at.Depth >= DeepestScope)
            return at;
        var element = AddChild(at, new StructureElement(StructureType.Link));
        return new Scope(element, new LinkScope(target, description, element), at.Language, at.Depth + 1);
    }

    // what follows a child element in its parent is another piece of content
    private static StructureElement AddChild(Scope at, StructureElement child)
    {
        at.Slot = null;
        return at.Element is null ? child : at.Element.Add(child);
    }

    private sealed class Frame(ImmutableArray<Inline> inlines, Scope scope)
    {
        public ImmutableArray<Inline> Inlines { get; } = inlines;

        public Scope Scope { get; } = scope;

        public int Next { get; set; }
    }

    private sealed class Scope(StructureElement? element, LinkScope? link, string language, int depth)
    {
        public StructureElement? Element { get; } = element;

        public LinkScope? Link { get; } = link;

        public string Language { get; } = language;

        public int Depth { get; } = depth;

        public ContentSlot? Slot { get; set; }
    }
}
