namespace Dossier.Tests.Support;

internal static class SequenceAssertions
{
    extension(Assert)
    {
        /// <summary>Compares item by item; <c>Assert.Equal</c> of two immutable arrays asks whether they are one and the same.</summary>
        public static void Items<T>(IEnumerable<T> expected, IEnumerable<T> actual) => Assert.Equal(expected, actual);
    }
}
