using System.Net;

namespace TrackArchive.Cli.SiteChecking;

/// <summary>A site where it is published.</summary>
/// <param name="root">Its address, with a slash at the end.</param>
/// <param name="client">Asks the host.</param>
internal sealed class SiteOnHost(Uri root, HttpClient client) : IBuiltSite
{
    public string Name { get; } = root.AbsoluteUri.TrimEnd('/');

    public IEnumerable<string> Pages => ["index.html"];

    public async Task<byte[]?> ReadAsync(string path, CancellationToken cancellation)
    {
        using var answer = await client.GetAsync(new Uri(root, path), cancellation);
        return IsThere(answer) ? await answer.Content.ReadAsByteArrayAsync(cancellation) : null;
    }

    public async Task<bool> HasAsync(string path, CancellationToken cancellation)
    {
        using var question = new HttpRequestMessage(HttpMethod.Head, new Uri(root, path));
        using var answer = await client.SendAsync(question, cancellation);
        return IsThere(answer);
    }

    /// <exception cref="HttpRequestException">The host answers neither with the file nor that there is none.</exception>
    private static bool IsThere(HttpResponseMessage answer) =>
        answer.StatusCode is not (HttpStatusCode.NotFound or HttpStatusCode.Gone) && answer.EnsureSuccessStatusCode().IsSuccessStatusCode;
}
