using Dossier.Comparison;

namespace Dossier.Tests.Comparison;

public sealed class TextDifferenceTests
{
    [Theory]
    [InlineData("the same", "the same", "the same")]
    [InlineData("worth USD 240.1 billion", "worth USD 240.11 billion", "worth USD [-240.1-]{+240.11+} billion")]
    [InlineData("one two three", "one three", "one [-two -]three")]
    [InlineData("one three", "one two three", "one {+two +}three")]
    [InlineData("a red old car", "a blue new car", "a [-red old-]{+blue new+} car")]
    [InlineData("中国和俄罗斯", "中国与俄罗斯", "中国[-和-]{+与+}俄罗斯")]
    [InlineData("Лавров прибыл", "Лавров улетел", "Лавров [-прибыл-]{+улетел+}")]
    [InlineData("", "new", "{+new+}")]
    [InlineData("so-called, then", "so called, then", "[-so-called-]{+so called+}, then")]
    public void What_changed_within_a_text_is_told_word_by_word(string before, string after, string runs) => Assert.Equal(runs, Show(before, after));

    [Fact]
    public void The_runs_give_both_texts_back()
    {
        const string before = "A long sentence with 𝒳 signs, and more — of them.";
        const string after = "A longer sentence, with 𝒴 signs and more of them!";

        var runs = TextDifference.Of(before, after);

        Assert.Equal(before, string.Concat(runs.Where(run => run.Kind != RunKind.Added).Select(run => run.Text)));
        Assert.Equal(after, string.Concat(runs.Where(run => run.Kind != RunKind.Removed).Select(run => run.Text)));
    }

    [Fact]
    public void Texts_too_long_to_be_compared_word_by_word_are_told_as_a_whole()
    {
        var before = string.Join(' ', Enumerable.Range(0, 3000));
        var after = string.Join(' ', Enumerable.Range(5000, 3000));

        Assert.Equal([RunKind.Removed, RunKind.Added], TextDifference.Of(before, after).Select(run => run.Kind));
    }

    private static string Show(string before, string after) => string.Concat(TextDifference.Of(before, after).Select(run => run.Kind switch
    {
        RunKind.Removed => $"[-{run.Text}-]",
        RunKind.Added => $"{{+{run.Text}+}}",
        _ => run.Text,
    }));
}
