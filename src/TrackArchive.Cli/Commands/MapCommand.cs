using System.CommandLine;
using TrackArchive.Cli.Checking;
using TrackArchive.Content.Importing.Maps;
using TrackArchive.Content.Loading;
using TrackArchive.Diagnostics;

namespace TrackArchive.Cli.Commands;

/// <summary><c>trackarchive map</c>: the maps of tables that an archive keeps.</summary>
internal static class MapCommand
{
    public static Command Create() => new("map", "Keep maps of tables under names, for import --map NAME.") { CreateSave(), CreateList() };

    private static Command CreateSave()
    {
        var name = new Argument<string>("name") { Description = "The name to keep it under." };
        var file = new Argument<string>("file") { Description = "The map, such as import --guess writes." };
        var command = new Command("save", "Check a map and keep it in the content folder.") { name, file, SharedOptions.Content };
        command.SetAction(parsed => Save(parsed.GetValue(SharedOptions.Content)!, parsed.GetValue(name)!, parsed.GetValue(file)!));
        return command;
    }

    private static Command CreateList()
    {
        var command = new Command("list", "Name the maps that are kept.") { SharedOptions.Content };
        command.SetAction(parsed =>
        {
            foreach (var name in SavedMaps.FindNames(parsed.GetValue(SharedOptions.Content)!))
                Console.Out.WriteLine(name);
        });
        return command;
    }

    private static int Save(string content, string name, string file)
    {
        var diagnostics = new DiagnosticBag();
        var failure = SavedMaps.Save(content, name, file, diagnostics);
        DiagnosticLines.Write(diagnostics.Sorted(), new ContentFiles(content, content), DiagnosticLimits.Default, Console.Error);
        if (failure is not null)
            Console.Error.WriteLine($"error: {failure}");
        return failure is null && !diagnostics.HasErrors ? 0 : 1;
    }
}
