using TwelveLabs.Tests.Http;

namespace TwelveLabs.Tests.Errors;

/// <summary>Errors without the usual envelope: the older form with a number, and no body at all.</summary>
public class OlderErrorTests
{
    [Fact]
    public async Task An_error_of_the_older_form_has_its_number_and_message_and_no_code()
    {
        await using var server = new ScriptedServer(Reply.Json("""{"error_code":104,"message":"Invalid index id."}""", 400));
        using var client = Connect.To(server);

        var failure = await Assert.ThrowsAsync<BadRequestException>(() => client.Indexes.GetAsync("i"));

        Assert.Null(failure.Code);
        Assert.Equal(104, failure.Reply.Envelope!.ErrorCode);
        Assert.Equal("Invalid index id.", failure.ServiceMessage);
        Assert.Contains("400 BadRequest, Invalid index id.", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_429_without_a_body_is_a_reached_rate_limit()
    {
        await using var server = new ScriptedServer(new Reply { Status = 429 });
        using var client = Connect.To(server);

        var failure = await Assert.ThrowsAsync<RateLimitException>(() => client.Engines.ListAsync());

        Assert.Null(failure.Code);
        Assert.Null(failure.Reply.Envelope);
    }
}
