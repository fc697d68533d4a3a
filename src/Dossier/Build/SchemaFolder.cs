using Dossier.Loading.Schemas;

namespace Dossier.Build;

/// <summary>Writes the JSON Schemas of the content's files into a folder, for editors that complete and check YAML.</summary>
internal static class SchemaFolder
{
    /// <summary>Where a dossier keeps them, relative to its root.</summary>
    public const string Place = "docs/schema";

    /// <summary>Writes every schema that differs from what is there; other files stay.</summary>
    /// <param name="folder">The folder; made where there is none.</param>
    /// <returns>What kept it from being written; null if all is there.</returns>
    public static BuildFault? Write(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            foreach (var schema in ContentSchema.All)
                WriteChanged(Path.Combine(folder, schema.FileName), schema.ToJson());
            return null;
        }
        catch (Exception fault) when (DiskFault.Is(fault))
        {
            return DiskFault.Of(fault, "write the schemas");
        }
    }

    // An editor that watches the folder reads again what was touched.
    private static void WriteChanged(string path, byte[] bytes)
    {
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
            WholeFile.Replace(path, bytes);
    }
}
