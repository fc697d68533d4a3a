using Dossier.Model;

namespace Dossier.Analysis.Relays;

/// <summary>An item at the end of a relay chain, with who published it.</summary>
internal sealed record Origin(Source Source, Publisher Publisher);
