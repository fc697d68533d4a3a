using System.Buffers.Binary;
using System.Text;
using Dossier.Typesetting.Pdf;

namespace Dossier.Typesetting.Tests.Pdf;

public sealed class SrgbProfileTests
{
    [Fact]
    public void The_profile_states_its_length_and_kind()
    {
        var profile = SrgbProfile.Bytes;
        Assert.Equal(profile.Length, BinaryPrimitives.ReadInt32BigEndian(profile));
        Assert.Equal("mntrRGB XYZ ", Encoding.ASCII.GetString(profile[12..24]));
        Assert.Equal("acsp", Encoding.ASCII.GetString(profile[36..40]));
    }

    [Fact]
    public void Every_tag_lies_within_the_profile()
    {
        var profile = SrgbProfile.Bytes;
        for (var i = 0; i < BinaryPrimitives.ReadInt32BigEndian(profile[128..]); i++)
        {
            var entry = profile[(132 + 12 * i)..];
            var (offset, length) = (BinaryPrimitives.ReadInt32BigEndian(entry[4..]), BinaryPrimitives.ReadInt32BigEndian(entry[8..]));
            Assert.InRange(offset + length, 132, profile.Length);
            Assert.Equal(0, offset % 4);
        }
    }

    [Fact]
    public void White_is_the_sum_of_the_primaries()
    {
        double[] white = [0.9642, 1, 0.8249];
        for (var axis = 0; axis < 3; axis++)
            Assert.Equal(white[axis], Axis("rXYZ", axis) + Axis("gXYZ", axis) + Axis("bXYZ", axis), 0.001);
    }

    private static double Axis(string tag, int axis)
    {
        var profile = SrgbProfile.Bytes;
        for (var entry = 132; ; entry += 12)
        {
            if (Encoding.ASCII.GetString(profile.Slice(entry, 4)) == tag)
                return BinaryPrimitives.ReadInt32BigEndian(profile[(BinaryPrimitives.ReadInt32BigEndian(profile[(entry + 4)..]) + 8 + 4 * axis)..]) / 65536.0;
        }
    }
}
