using Dossier.Templates.Rendering;

namespace Dossier.Templates.Places;

/// <summary>
/// Where one is in what a template produces: in text, in a link's destination, in an attribute, in code. It follows from the literal text
/// before, values counting as text without structure, and decides how a value is escaped or that none may stand here.
/// </summary>
/// <remarks>
/// Compared by value. The method is that of Go's <c>html/template</c>: contextual escaping, worked out when the template is loaded.
/// </remarks>
internal abstract record Place
{
    /// <summary>Why no value may stand here, completing "a value cannot stand …"; null where one may.</summary>
    public abstract Refusal? Refusal { get; }

    /// <summary>Whether text that is markup already may stand here.</summary>
    public abstract bool TakesMarkup { get; }

    /// <summary>Whether nothing is open that would have to be closed.</summary>
    public abstract bool IsNeutral { get; }

    /// <summary>In plain words, for a message: <c>in a link’s destination</c>.</summary>
    public abstract string Description { get; }

    /// <summary>Where a template of a kind begins.</summary>
    public static Place Of(TemplateKind kind) => kind switch
    {
        TemplateKind.Markdown => MarkdownPlace.Start,
        TemplateKind.Html => HtmlPlace.Start,
        TemplateKind.Route => FlatPlace.Route,
        _ => FlatPlace.Plain,
    };

    /// <summary>Where one is after some literal text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="faults">What in the text would undo the escaping of a value before it.</param>
    public abstract Place After(ReadOnlySpan<char> text, List<PlaceFault> faults);

    /// <summary>Where one is after a value.</summary>
    public abstract Place AfterValue();

    /// <summary>A place that is right whether one is here or at <paramref name="other"/>; null where there is none.</summary>
    public abstract Place? Join(Place other);

    /// <summary>What writes a value here.</summary>
    /// <param name="next">The literal character behind the value; <c>\0</c> where it is not known.</param>
    public abstract Escaper Escaper(char next);
}

/// <summary>Why no value may stand at a place.</summary>
/// <param name="Where">Completes "a value cannot stand …".</param>
/// <param name="Help">The cure.</param>
internal sealed record Refusal(string Where, string Help);

/// <summary>Literal text that would undo the escaping of a value before it.</summary>
/// <param name="Offset">Where in the text.</param>
/// <param name="Message">The fault.</param>
/// <param name="Help">The cure.</param>
internal readonly record struct PlaceFault(int Offset, string Message, string Help)
{
    /// <summary>A colon that makes the value before it the scheme of an address.</summary>
    public static PlaceFault Scheme(int offset) =>
        new(offset, "a value becomes the scheme of an address", "write the scheme as text, or the whole address as one value");
}
