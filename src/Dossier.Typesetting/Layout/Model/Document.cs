using System.Collections.Immutable;
using Dossier.Typesetting.Pdf;

namespace Dossier.Typesetting.Layout;

/// <summary>A document to be typeset: the input of the typesetter.</summary>
/// <param name="Properties">Title, language and the like; the language is that of all text that names no other.</param>
/// <param name="Sections">Its parts in reading order.</param>
public sealed record Document(DocumentProperties Properties, ImmutableArray<Section> Sections);
