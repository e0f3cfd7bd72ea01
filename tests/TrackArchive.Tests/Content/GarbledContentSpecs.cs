using System.Text;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;
using Xunit;

namespace TrackArchive.Tests.Content;

/// <summary>Whatever a file holds, there is an answer: it is read or reported, and nothing is thrown.</summary>
public class GarbledContentSpecs
{
    private const string Marks = " \t\n\r:-?[]{},#&*!|>'\"%@`~\\a1\u0085\u2028é😀";

    /// <summary>Halves of a character that was cut become U+FFFD.</summary>
    private static readonly UTF8Encoding Replacing = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    [Theory]
    [InlineData("finals/olympic-games/1984/men-1500m.yml")]
    [InlineData("athletes/others.yml")]
    [InlineData("championships/olympic-games.yml")]
    public void Garbled_YAML_is_reported(string path)
    {
        var text = File.ReadAllText(Path.Combine(TinyArchive.Folder, path));
        var random = new Random(1984);
        for (var i = 0; i < 500; i++)
        {
            var garbled = Garbled(text, random);
            var diagnostics = new DiagnosticBag();
            if (YamlNodes.Read(garbled, "a.yml", 0, diagnostics) is null)
                Assert.True(diagnostics.HasErrors, garbled);
            Assert.All(diagnostics.Sorted(), d => Assert.True(d.Location is { Line: >= 1, Column: >= 1, Length: >= 1 }));
        }
    }

    [Fact]
    public void A_garbled_archive_loads_or_is_reported()
    {
        using var content = new ChangedArchive();
        var files = Directory.GetFiles(content.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToArray();
        var random = new Random(2023);
        for (var i = 0; i < 60; i++)
        {
            var file = files[random.Next(files.Length)];
            var before = File.ReadAllText(file);
            File.WriteAllBytes(file, Replacing.GetBytes(Garbled(before, random)));
            var (loaded, messages) = content.Load(workers: 1);
            Assert.Equal(messages.Length > 0, loaded.Archive is null);
            File.WriteAllText(file, before);
        }
    }

    /// <summary>A character or a stretch lost, doubled or replaced, one to three times.</summary>
    private static string Garbled(string text, Random random)
    {
        for (var times = random.Next(1, 4); times > 0; times--)
        {
            var at = random.Next(text.Length);
            var length = Math.Min(random.Next(1, 30), text.Length - at);
            text = random.Next(4) switch
            {
                0 => text.Remove(at, length),
                1 => text.Insert(at, text.Substring(at, length)),
                2 => text.Insert(at, Marks[random.Next(Marks.Length)].ToString()),
                _ => text.Remove(at, 1).Insert(at, Marks[random.Next(Marks.Length)].ToString()),
            };
        }

        return text;
    }
}
