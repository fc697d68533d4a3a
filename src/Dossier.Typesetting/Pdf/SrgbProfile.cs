using System.Buffers.Binary;
using System.Text;

namespace Dossier.Typesetting.Pdf;

/// <summary>
/// An ICC profile of sRGB (IEC 61966-2-1), version 2.1, made of the standard's numbers: primaries adapted to D50 and the transfer curve sampled.
/// </summary>
internal static class SrgbProfile
{
    private const int HeaderLength = 128;
    private const int CurvePoints = 1024;
    private static readonly Lazy<byte[]> Made = new(Make);

    public static ReadOnlySpan<byte> Bytes => Made.Value;

    private static byte[] Make()
    {
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Description()),
            ("cprt", Element("text", "No copyright, use freely\0"u8)),
            ("wtpt", Point(0.9642, 1, 0.8249)),
            ("rXYZ", Point(0.43607, 0.22249, 0.01392)),
            ("gXYZ", Point(0.38515, 0.71687, 0.09708)),
            ("bXYZ", Point(0.14307, 0.06061, 0.7141)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        using var data = new MemoryStream();
        var directory = Directory(tags, data);
        byte[] profile = [.. new byte[HeaderLength], .. directory, .. data.ToArray()];
        WriteHeader(profile);
        return profile;
    }

    /// <summary>The list of tags; equal data, such as the three curves, are stored once.</summary>
    private static byte[] Directory((string Tag, byte[] Data)[] tags, MemoryStream data)
    {
        var directory = new byte[4 + 12 * tags.Length];
        BinaryPrimitives.WriteInt32BigEndian(directory, tags.Length);
        var placed = new Dictionary<byte[], int>();
        for (var i = 0; i < tags.Length; i++)
        {
            if (!placed.TryGetValue(tags[i].Data, out var offset))
            {
                placed.Add(tags[i].Data, offset = HeaderLength + directory.Length + (int)data.Length);
                data.Write(tags[i].Data);
                data.Write(new byte[-tags[i].Data.Length & 3]);
            }

            var entry = directory.AsSpan(4 + 12 * i);
            Encoding.ASCII.GetBytes(tags[i].Tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offset);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], tags[i].Data.Length);
        }

        return directory;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        BinaryPrimitives.WriteInt32BigEndian(profile[8..], 0x02100000);
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);

        // The date of the profile is part of its bytes: the day the sRGB standard came out.
        BinaryPrimitives.WriteInt16BigEndian(profile[24..], 1999);
        BinaryPrimitives.WriteInt16BigEndian(profile[26..], 10);
        BinaryPrimitives.WriteInt16BigEndian(profile[28..], 18);
        "acsp"u8.CopyTo(profile[36..]);
        Point(0.9642, 1, 0.8249).AsSpan(8).CopyTo(profile[68..]);
    }

    private static byte[] Description()
    {
        ReadOnlySpan<byte> name = "sRGB IEC61966-2.1\0"u8;
        const int UnicodeAndMacintoshNames = 4 + 4 + 2 + 1 + 67;
        return Element("desc", [0, 0, 0, (byte)name.Length, .. name, .. new byte[UnicodeAndMacintoshNames]]);
    }

    private static byte[] Curve()
    {
        var body = new byte[4 + 2 * CurvePoints];
        BinaryPrimitives.WriteInt32BigEndian(body, CurvePoints);
        for (var i = 0; i < CurvePoints; i++)
            BinaryPrimitives.WriteUInt16BigEndian(body.AsSpan(4 + 2 * i), (ushort)Math.Round(65535 * Linear(i / (CurvePoints - 1.0))));
        return Element("curv", body);
    }

    private static double Linear(double value) => value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);

    private static byte[] Point(double x, double y, double z)
    {
        var body = new byte[12];
        BinaryPrimitives.WriteInt32BigEndian(body, Fixed(x));
        BinaryPrimitives.WriteInt32BigEndian(body.AsSpan(4), Fixed(y));
        BinaryPrimitives.WriteInt32BigEndian(body.AsSpan(8), Fixed(z));
        return Element("XYZ ", body);
    }

    private static int Fixed(double value) => (int)Math.Round(value * 65536);

    private static byte[] Element(string type, ReadOnlySpan<byte> body) => [.. Encoding.ASCII.GetBytes(type), 0, 0, 0, 0, .. body];
}
