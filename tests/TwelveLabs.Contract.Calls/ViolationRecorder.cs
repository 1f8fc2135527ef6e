namespace TwelveLabs.Contract.Calls;

/// <summary>Keeps what the mock server says of each exchange, in the responses' header <c>sl-violations</c>.</summary>
internal sealed class ViolationRecorder() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
{
    private readonly List<HttpResponseMessage> _responses = [];

    /// <summary>Sends nothing in place of a body, to see whether the server notices.</summary>
    public bool EmptiesBodies { get; set; }

    public void Clear() => _responses.Clear();

    /// <summary>Everything that the server found; without a finding, the call's own failure.</summary>
    public List<string> Complaints(Exception? failure)
    {
        var found = _responses.SelectMany(Violations).ToList();
        if (found.Count == 0 && failure is not null)
        {
            found.Add($"{failure.GetType().Name}: {failure.Message}");
        }

        if (_responses.Count == 0)
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

        var response = await base.SendAsync(request, cancellationToken);
        _responses.Add(response);
        return response;
    }

    private static IEnumerable<string> Violations(HttpResponseMessage response) =>
        from header in response.Headers.TryGetValues("sl-violations", out var values) ? values : []
        from violation in JArray.Parse(header)
        select $"{string.Join('.', violation["location"] ?? new JArray())}: {violation["message"]} ({violation["code"]})";
}
