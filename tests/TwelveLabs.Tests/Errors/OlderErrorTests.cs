namespace TwelveLabs.Tests.Errors;

/// <summary>Errors without the usual envelope: the older form with a number, and no body at all.</summary>
public class OlderErrorTests
{
    private const string Older = """{"error_code":104,"message":"Invalid index id."}""";

    [Fact]
    public async Task An_error_of_the_older_form_has_its_number_and_message_and_no_code()
    {
        await using var server = new ScriptedServer(ScriptedResponse.Json("""{"error_code":104,"message":"Invalid index id."}""", 400));
        using var client = Connect.To(server);

        var failure = await Assert.ThrowsAsync<BadRequestException>(() => client.Indexes.GetAsync("i"));

        Assert.Null(failure.Code);
        Assert.Equal(104, failure.Response.Envelope!.ErrorCode);
        Assert.Equal("Invalid index id.", failure.ServiceMessage);
        Assert.Contains("400 BadRequest, Invalid index id.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_429_without_a_body_is_a_reached_rate_limit()
    {
        await using var server = new ScriptedServer(new ScriptedResponse { Status = 429 });
        using var client = Connect.To(server);

        var failure = await Assert.ThrowsAsync<RateLimitException>(() => client.Engines.ListAsync());

        Assert.Null(failure.Code);
        Assert.Null(failure.Response.Envelope);
    }

    [Fact]
    public async Task The_older_form_is_an_error_wherever_the_usual_one_is()
    {
        foreach (var body in new[] { Older, Older.Replace("{", "{\n ", StringComparison.Ordinal).Replace(",", ",\n ", StringComparison.Ordinal) })
        {
            await using var server = new ScriptedServer(ScriptedResponse.Json(body));
            using var client = Connect.To(server);
            Func<Task>[] calls =
            [
                () => client.Indexes.GetAsync("i"),
                () => client.Indexes.DeleteAsync("i"),
                () => client.Engines.ListAsync(),
                () => client.Tasks.WaitForCompletionAsync("t"),
                () => client.Embed.CreateAsync(new CreateEmbeddingRequest { EngineName = "e", Text = "t" }),
                async () =>
                {
                    await foreach (var _ in client.Indexes.ListAllAsync())
                    {
                    }
                },
                async () =>
                {
                    await foreach (var _ in client.Generate.StreamTextAsync(new GenerateTextRequest { VideoId = "v", Prompt = "p" }))
                    {
                    }
                },
            ];
            foreach (var call in calls)
            {
                var failure = await Assert.ThrowsAnyAsync<ApiException>(call);
                Assert.Equal((104, "Invalid index id."), (failure.Response.Envelope!.ErrorCode, failure.ServiceMessage));
            }
        }
    }
}
