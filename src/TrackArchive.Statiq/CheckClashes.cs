using Microsoft.Extensions.Logging;
using Statiq.Web.Pipelines;

namespace TrackArchive.Statiq;

/// <summary>A file of the site's own at the address of a page of the archive is an error: Statiq would write one over the other.</summary>
internal sealed class CheckClashes : SyncModule
{
    private static readonly string[] Writers = [nameof(Content), nameof(Archives), nameof(Data), nameof(Assets), nameof(Feeds), nameof(Redirects)];

    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var pages = context.Inputs.ToDictionary(page => page.Destination);
        foreach (var own in Writers.Where(context.Outputs.ByPipeline().ContainsKey).SelectMany(context.Outputs.FromPipeline))
        {
            if (own.GetBool(WebKeys.ShouldOutput, true) && pages.TryGetValue(own.Destination, out var page))
                Report(own, page, context);
        }

        return context.Inputs;
    }

    private static void Report(IDocument own, IDocument page, IExecutionContext context)
    {
        var content = page.GetString(TrackArchiveKeys.ContentFile) is { } file ? $"{file} of the archive" : $"the archive's page '{page.GetString(TrackArchiveKeys.Path)}'";
        var path = page.GetString(TrackArchiveKeys.Path);
        context.Log(LogLevel.Error, new StatiqLogState(), $"{ArchiveMessages.NameOf(own.Source, context)}:1:1: error: {own.Destination} is written from here and from {content}; move this file, or take the page over with '{TrackArchiveKeys.Replaces}: {path[..^".html".Length]}' in its front matter");
    }
}
