using TrackArchive.Statiq;

// This repository's content as a Statiq site of its own: `dotnet run`, or `dotnet run -- preview`, `-- deploy`.
return await Bootstrapper.Factory
    .CreateWeb(args)
    .AddTrackArchive(archive =>
    {
        archive.Content = "../../content";
        archive.Folder = "";
    })
    .RunAsync();
