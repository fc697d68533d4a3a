using Dossier.Editions;

namespace Dossier.Tests.Build;

/// <summary>An edition that only lists the facts.</summary>
internal sealed class ListEdition(string name) : IEdition
{
    public string Name => name;

    public string? StartingPoint => $"{name}/facts.txt";

    /// <summary>What the edition does before it writes.</summary>
    public Action Before { get; init; } = () => { };

    public void Write(Publication publication, IOutput output, CancellationToken cancellation)
    {
        Before();
        output.Write($"{name}/facts.txt", string.Concat(publication.Corpus.Facts.Select(fact => fact.Id + "\n")));
    }
}
