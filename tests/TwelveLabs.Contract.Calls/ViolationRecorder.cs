namespace TwelveLabs.Contract.Calls;

/// <summary>Keeps what the mock server says of each exchange, in the replies' header <c>sl-violations</c>.</summary>
internal sealed class ViolationRecorder() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private readonly List<HttpResponseMessage> _replies = [];

    /// <summary>Sends nothing in place of a body, to see whether the server notices.</summary>
    public bool EmptiesBodies { get; set; }

    public void Clear() => _replies.Clear();

    /// <summary>Everything that the server found; without a finding, the call's own failure.</summary>
    public List<string> Complaints(Exception? failure)
    {
        var found = _replies.SelectMany(Violations).ToList();
        if (found.Count == 0 && failure is not null)
        {
            found.Add($"{failure.GetType().Name}: {failure.Message}");
        }

        if (_replies.Count == 0)
        {
            found.Add("nothing was sent");
        }

        return found;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (EmptiesBodies)
        {
            request.Content = request.Content is { Headers.ContentType.MediaType: "application/json" }
                ? new StringContent("{}", System.Text.Encoding.UTF8, "application/json")
                : new MultipartFormDataContent { { new StringContent("nothing"), "nothing" } };
        }

        var reply = await base.SendAsync(request, cancellationToken);
        _replies.Add(reply);
        return reply;
    }

    private static IEnumerable<string> Violations(HttpResponseMessage reply) =>
        from header in reply.Headers.TryGetValues("sl-violations", out var values) ? values : []
        from violation in JArray.Parse(header)
        select $"{string.Join('.', violation["location"] ?? new JArray())}: {violation["message"]} ({violation["code"]})";
}
