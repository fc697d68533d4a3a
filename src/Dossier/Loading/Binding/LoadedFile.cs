using System.Collections.Immutable;
using Dossier.Diagnostics;
using Dossier.Loading.Content;
using Dossier.Loading.Fields;
using Dossier.Model;
using Dossier.Text;

namespace Dossier.Loading.Binding;

/// <summary>What one file brought.</summary>
internal sealed record LoadedFile
{
    /// <summary>The file.</summary>
    public required ContentFile File { get; init; }

    /// <summary>Its text; empty where it could not be read.</summary>
    public required SourceText Source { get; init; }

    /// <summary>The settings, if the file holds them and they can be used.</summary>
    public DossierSettings? Settings { get; init; }

    /// <summary>The records that can be used.</summary>
    public ImmutableArray<IRecord> Records { get; init; } = [];

    /// <summary>The ids of all its records, those that cannot be used included; default where nobody can tell.</summary>
    public ImmutableArray<string> Ids { get; init; }

    /// <summary>The ids that it refers to.</summary>
    public ImmutableArray<Reference> References { get; init; } = [];

    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];
}
