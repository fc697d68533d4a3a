using System.Collections.Immutable;
using System.Globalization;
using Dossier.Markup;
using Dossier.Pages.Views;

namespace Dossier.Pages.Figures;

/// <summary>A figure that pages may place: how it is called and what it is made of.</summary>
/// <param name="Block">Its name, arguments and lines, as Markdown knows them.</param>
/// <param name="Model">The type that its components are written against.</param>
/// <param name="Make">Makes it; every id in the request is known to exist.</param>
internal sealed record FigureDefinition(MarkupBlock Block, Type Model, Func<FigureRequest, Figure> Make);

/// <summary>What a block asks for.</summary>
/// <param name="Views">The corpus.</param>
/// <param name="Arguments">The value of an argument by its name, or null where it was not given.</param>
/// <param name="Ids">The ids on its lines.</param>
/// <param name="Prefix">Unique on its page: the beginning of the ids in drawings.</param>
internal sealed record FigureRequest(ViewSet Views, Func<string, string?> Arguments, ImmutableArray<string> Ids, string Prefix)
{
    /// <summary>The fact that an argument names.</summary>
    public FactView Fact(string argument = "fact") => Views.Fact(Arguments(argument) ?? "");

    /// <summary>The source that an argument names.</summary>
    public SourceView Source() => Views.Source(Arguments("source") ?? "");

    /// <summary>The entry of the changes that an argument numbers, or null.</summary>
    public ChangeView? Change() =>
        int.TryParse(Arguments("entry"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Views.Dossier.Changes.Entry(number) : null;

    /// <summary>The topic that an argument names.</summary>
    public TopicView Topic() => Views.Topic(Arguments("topic") ?? "");
}
