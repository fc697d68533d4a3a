using System.Collections.Immutable;
using Dossier.Pages.Phrases;

namespace Dossier.Pages.Views;

/// <summary>Changes that one commit made, in a list that may be cut into pages.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Items">The changes.</param>
internal sealed record CommitGroup(CommitView Commit, ImmutableArray<ChangeView> Items) : IItemGroup
{
    /// <inheritdoc/>
    public string Title => Commit.Subject;

    /// <summary>The heading as it stands on the page: it says where the group began on an earlier one.</summary>
    public string Heading { get; private init; } = Commit.Subject;

    /// <inheritdoc/>
    public int Count => Items.Length;

    /// <inheritdoc/>
    public IItemGroup Part(int start, int count, Words words) => this with
    {
        Items = [.. Items.AsSpan(start, count)],
        Heading = start > 0 ? words.Say("group-continued", Title) : Title,
    };
}
