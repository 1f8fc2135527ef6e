namespace TwelveLabs.Tests.Uploads;

/// <summary>One attempt to send a form, with a body and a connection of its own, as the transport makes it.</summary>
internal sealed class Attempt(UploadServer server)
{
    public TimeProvider? TimeProvider { get; init; }

    public Action<long>? OnSent { get; init; }

    public Action? OnActivity { get; init; }

    public MultipartBody? Body { get; private set; }

    public static Task SendAsync(UploadServer server, FileUpload file, CancellationToken cancellationToken = default) =>
        new Attempt(server).SendAsync(body => body.AddFile("video_file", file), cancellationToken);

    public async Task SendAsync(Action<MultipartBody> fill, CancellationToken cancellationToken = default)
    {
        using var client = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        Body = new MultipartBody(TimeProvider, OnSent, OnActivity, cancellationToken: cancellationToken);
        fill(Body);
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = Body };
        using var response = await client.SendAsync(request, cancellationToken).DefaultTimeout();
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Sends and returns what failed on our side.</summary>
    public async Task<TException> FailAsync<TException>(Action<MultipartBody> fill)
        where TException : Exception
    {
        await Assert.ThrowsAnyAsync<Exception>(() => SendAsync(fill));
        return Assert.IsType<TException>(Body!.LocalFailure);
    }

    public Task<TException> FailAsync<TException>(FileUpload file)
        where TException : Exception => FailAsync<TException>(body => body.AddFile("video_file", file));
}
