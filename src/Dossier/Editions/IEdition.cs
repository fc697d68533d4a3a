namespace Dossier.Editions;

/// <summary>One form in which the dossier is published.</summary>
public interface IEdition
{
    /// <summary>What <c>--only</c> calls it, and the folder that it writes into: <c>site</c>.</summary>
    string Name { get; }

    /// <summary>The file of it that a reader opens first, relative to the output folder; null: none.</summary>
    string? StartingPoint { get; }

    /// <summary>Writes all of its files.</summary>
    /// <param name="publication">What is published.</param>
    /// <param name="output">Where to.</param>
    /// <param name="cancellation">Ends the work early.</param>
    void Write(Publication publication, IOutput output, CancellationToken cancellation);
}
