namespace TwelveLabs.Tests.Webhooks;

public sealed class EventTests
{
    [Fact]
    public void All_of_an_event_is_read()
    {
        var read = Parse(
            """
            {"id": "whe_670f1a2b", "created_at": "2024-11-06T00:15:30.123Z", "type": "index.task.failed", "attempt": 2,
             "data": {"id": "670f1a2b3c4d5e6f70819301", "metadata": {"duration": 52.4}, "status": "failed",
                      "engines": [{"name": "marengo2.6", "options": ["visual", "conversation"]}], "tags": ["news"]}}
            """);

        Assert.Equal("whe_670f1a2b", read.Id);
        Assert.Equal(new DateTimeOffset(2024, 11, 6, 0, 15, 30, 123, TimeSpan.Zero), read.CreatedAt);
        Assert.Equal(WebhookEventType.IndexTaskFailed, read.Type);
        Assert.Equal("670f1a2b3c4d5e6f70819301", read.Data.Id);
        Assert.Equal(52.4, read.Data.Metadata?.DurationSeconds);
        Assert.Equal(IndexingStatus.Failed, read.Data.Status);
        Assert.Equal([EngineOption.Visual, EngineOption.Conversation], Assert.Single(read.Data.Engines).Options);
        Assert.Equal(["news"], read.Data.Tags);
        Assert.Equal(2, (int)read.AdditionalProperties["attempt"]!);
    }

    [Fact]
    public void A_type_of_event_that_is_not_known_keeps_its_text()
    {
        var read = Parse("""{"id": "whe_1", "type": "index.task.archived", "data": {"id": "t1", "status": "archived", "why": "old"}}""");
        Assert.Equal("index.task.archived", read.Type.Value);
        Assert.Equal("archived", read.Data.Status?.Value);
        Assert.Equal("old", (string?)read.Data.AdditionalProperties["why"]);
    }

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("ok", "", 1)]
    [InlineData("[]", "", 1)]
    [InlineData("""{"type": "index.task.ready", "data": {"id": "t1"}}""", "", 1)]
    [InlineData("""{"id": "whe_1", "data": {"id": "t1"}}""", "", 1)]
    [InlineData("""{"id": "whe_1", "type": "index.task.ready", "data": null}""", "", 1)]
    [InlineData("{\"id\": \"whe_1\", \"type\": \"index.task.ready\",\n \"data\": {\"id\": \"t1\",\n \"metadata\": {\"duration\": \"long\"}}}", "data.metadata.duration", 3)]
    [InlineData("""{"id": "whe_1", "type": "index.task.ready", "data": {"id": "t1"}""", "data", 1)]
    [InlineData("""{"id": "whe_1", "type": "index.task.ready", "data": {"id": "t1"}} {}""", "", 1)]
    public void A_signed_body_that_is_no_event_is_told_with_its_place(string body, string path, int line)
    {
        var failure = Assert.Throws<WebhookBodyException>(() => Parse(body));
        Assert.IsAssignableFrom<TwelveLabsException>(failure);
        Assert.Contains(path.Length == 0 ? "its body is no event: " : $"its body is no event at {path}: ", failure.Message, StringComparison.Ordinal);
        Assert.Equal((path, line), (failure.Path, failure.LineNumber));
        Assert.DoesNotContain("whsec", failure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_body_is_not_read_before_its_signature_is_right() =>
        Assert.Throws<WebhookSignatureException>(() => WebhookEvent.Parse("not JSON", Signed.Header, Signed.Secret));

    private static WebhookEvent Parse(string body) => WebhookEvent.Parse(body, WebhookSignature.Create(body, "whsec_1"), "whsec_1");
}
