using System.Text;

namespace TwelveLabs.Tests.Webhooks;

public sealed class SignatureTests
{
    private static readonly string Wrong = new('0', 64);

    [Fact]
    public void A_signature_of_another_program_is_right() =>
        Assert.Equal("whe_1", Signed.Parse(Signed.Header).Id);

    [Fact]
    public void A_signature_is_made_as_the_other_program_makes_it()
    {
        Assert.Equal(Signed.Header, WebhookSignature.Create(Signed.Bytes, Signed.Secret, Signed.Time));
        Assert.Equal(Signed.Header, WebhookSignature.Create(Signed.Body, Signed.Secret, Signed.Time.AddMilliseconds(999).ToOffset(TimeSpan.FromHours(2))));
    }

    [Fact]
    public void What_is_signed_now_is_taken_now() =>
        Assert.Equal("t1", WebhookEvent.Parse(Signed.Body, WebhookSignature.Create(Signed.Body, "s"), "s").Data.Id);

    [Theory]
    [InlineData("t=1730885730,v1=" + Signed.Hex + ",v0=abc,v2=,nonsense")]
    [InlineData("v0=ff, v1=" + Signed.Hex + " ,\tt=1730885730 ")]
    [InlineData("t = 1730885730, v1 = " + Signed.Hex)]
    [InlineData("t=1730885730,v1=A4D9A6C09610DB30562C6BA0A300A1CFED6E332441BED1D5133473BD422A4C08")]
    [InlineData("t=1730885730,v1=0000000000000000000000000000000000000000000000000000000000000000,v1=" + Signed.Hex)]
    [InlineData("t=1730885730,v1=" + Signed.Hex + ",v1=none")]
    [InlineData("t=1730885730,v1=" + Signed.Hex + ",v1=" + Signed.Hex)]
    public void A_header_may_hold_blanks_other_parts_and_several_signatures(string header) =>
        Assert.Equal("whe_1", Signed.Parse(header).Id);

    [Theory]
    [InlineData(null, WebhookSignatureFailure.NoHeader, "TL-Signature")]
    [InlineData("", WebhookSignatureFailure.NoHeader, "TL-Signature")]
    [InlineData("  ", WebhookSignatureFailure.NoHeader, "TL-Signature")]
    [InlineData(Signed.Hex, WebhookSignatureFailure.Malformed, "no time")]
    [InlineData("v1=" + Signed.Hex, WebhookSignatureFailure.Malformed, "no time")]
    [InlineData("T=1730885730,v1=" + Signed.Hex, WebhookSignatureFailure.Malformed, "no time")]
    [InlineData("t=1730885730,t=1730885730,v1=" + Signed.Hex, WebhookSignatureFailure.Malformed, "more than one time")]
    [InlineData("t=soon,v1=" + Signed.Hex, WebhookSignatureFailure.Malformed, "number of seconds")]
    [InlineData("t=-1730885730,v1=" + Signed.Hex, WebhookSignatureFailure.Malformed, "number of seconds")]
    [InlineData("t=,v1=" + Signed.Hex, WebhookSignatureFailure.Malformed, "number of seconds")]
    [InlineData("t=99999999999999999999,v1=" + Signed.Hex, WebhookSignatureFailure.Malformed, "number of seconds")]
    [InlineData("t=253402300800,v1=" + Signed.Hex, WebhookSignatureFailure.Malformed, "number of seconds")]
    [InlineData("t=1730885730", WebhookSignatureFailure.Malformed, "v1= and 64 hexadecimal digits")]
    [InlineData("t=1730885730,v0=" + Signed.Hex, WebhookSignatureFailure.Malformed, "no signature")]
    [InlineData("t=1730885730,v1=a4d9a6", WebhookSignatureFailure.Malformed, "no signature")]
    [InlineData("t=1730885730,v1=" + Signed.Hex + "00", WebhookSignatureFailure.Malformed, "no signature")]
    [InlineData("t=1730885730,v1=" + Signed.Hex + "0", WebhookSignatureFailure.Malformed, "no signature")]
    [InlineData("t=1730885730,v1=g4d9a6c09610db30562c6ba0a300a1cfed6e332441bed1d5133473bd422a4c08", WebhookSignatureFailure.Malformed, "no signature")]
    [InlineData("t=253402300799,v1=" + Signed.Hex, WebhookSignatureFailure.NoMatch, "does not match")]
    [InlineData("t=1730885731,v1=" + Signed.Hex, WebhookSignatureFailure.NoMatch, "does not match")]
    [InlineData("t=01730885730,v1=" + Signed.Hex, WebhookSignatureFailure.NoMatch, "does not match")]
    [InlineData("t=1730885730,v1=b4d9a6c09610db30562c6ba0a300a1cfed6e332441bed1d5133473bd422a4c08", WebhookSignatureFailure.NoMatch, "does not match")]
    [InlineData("t=1730885730,v1=a4d9a6c09610db30562c6ba0a300a1cfed6e332441bed1d5133473bd422a4c09", WebhookSignatureFailure.NoMatch, "does not match")]
    public void A_header_that_proves_nothing_is_refused_with_the_reason(string? header, WebhookSignatureFailure reason, string told)
    {
        var refusal = Signed.Refused(header);
        Assert.Equal(reason, refusal.Reason);
        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
        Assert.Null(refusal.SignedAt);
    }

    [Fact]
    public void Every_changed_byte_of_the_body_is_noticed()
    {
        for (var i = 0; i < Signed.Bytes.Length; i++)
        {
            var body = Signed.Bytes;
            body[i] ^= 1;
            var refusal = Assert.Throws<WebhookSignatureException>(() => WebhookSignature.Verify(body, Signed.Header, Signed.Secret, Timeout.InfiniteTimeSpan));
            Assert.Equal(WebhookSignatureFailure.NoMatch, refusal.Reason);
        }
    }

    [Fact]
    public void The_same_json_in_other_bytes_is_another_body()
    {
        var written = Encoding.UTF8.GetBytes(Signed.Body.Replace(",", ", ", StringComparison.Ordinal));
        Assert.Throws<WebhookSignatureException>(() => WebhookEvent.Parse(written, Signed.Header, Signed.Secret, Timeout.InfiniteTimeSpan));
    }

    [Theory]
    [InlineData(0, null)]
    [InlineData(300, null)]
    [InlineData(-300, null)]
    [InlineData(10, 10.0)]
    [InlineData(0, 0.0)]
    [InlineData(86_400, -0.001)]
    public void A_time_within_the_tolerance_is_taken(int secondsLater, double? tolerance) =>
        Assert.Equal("whe_1", Signed.Parse(Signed.Header, TimeSpan.FromSeconds(secondsLater), tolerance is { } s ? TimeSpan.FromSeconds(s) : null).Id);

    [Fact]
    public void A_fraction_of_a_second_makes_no_webhook_old() =>
        Assert.Equal("whe_1", Signed.Parse(Signed.Header, TimeSpan.FromMilliseconds(999), TimeSpan.Zero).Id);

    [Theory]
    [InlineData(301, null, WebhookSignatureFailure.TooOld, "00:05:01 ago, and 00:05:00 is allowed")]
    [InlineData(11, 10, WebhookSignatureFailure.TooOld, "00:00:11 ago, and 00:00:10 is allowed")]
    [InlineData(-301, null, WebhookSignatureFailure.InTheFuture, "00:05:01 in the future, and 00:05:00 is allowed")]
    [InlineData(-1, 0, WebhookSignatureFailure.InTheFuture, "00:00:01 in the future, and 00:00:00 is allowed")]
    public void A_time_beyond_the_tolerance_is_refused_and_by_how_much(int secondsLater, int? tolerance, WebhookSignatureFailure reason, string told)
    {
        var refusal = Signed.Refused(Signed.Header, TimeSpan.FromSeconds(secondsLater), tolerance is { } s ? TimeSpan.FromSeconds(s) : null);
        Assert.Equal((reason, Signed.Time), (refusal.Reason, refusal.SignedAt));
        Assert.Contains(told, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_signature_is_never_called_old() =>
        Assert.Equal(WebhookSignatureFailure.NoMatch, Signed.Refused("t=1,v1=" + Wrong).Reason);

    [Fact]
    public void While_a_secret_is_replaced_either_will_do()
    {
        foreach (var secret in new[] { "old", "new" })
        {
            var header = WebhookSignature.Create(Signed.Body, secret, Signed.Time);
            Assert.Equal("whe_1", WebhookEvent.Parse(Signed.Bytes, header, ["old", "new"], timeProvider: Signed.ClockAt(default)).Id);
        }

        Assert.Throws<WebhookSignatureException>(() => WebhookEvent.Parse(Signed.Bytes, Signed.Header, ["old", "new"], timeProvider: Signed.ClockAt(default)));
    }

    [Fact]
    public void A_line_break_after_a_secret_is_no_part_of_it() =>
        Assert.Equal("whe_1", WebhookEvent.Parse(Signed.Bytes, Signed.Header, Signed.Secret + "\n", timeProvider: Signed.ClockAt(default)).Id);

    [Theory]
    [InlineData("")]
    [InlineData(" \n")]
    public void An_empty_secret_is_refused(string secret)
    {
        var refusal = Assert.Throws<ArgumentException>(() => Parse(secret));
        Assert.Equal("secret", refusal.ParamName);
        Assert.Contains("secret is empty", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("secret", Assert.Throws<ArgumentException>(() => WebhookSignature.Create(Signed.Body, secret)).ParamName);
        Assert.Equal("secrets", Assert.Throws<ArgumentException>(() => WebhookEvent.Parse(Signed.Bytes, Signed.Header, ["good", secret])).ParamName);

        static WebhookEvent Parse(string secret) => WebhookEvent.Parse(Signed.Bytes, Signed.Header, secret);
    }

    [Fact]
    public void Arguments_that_cannot_be_meant_are_named()
    {
        var none = Assert.Throws<ArgumentException>(() => WebhookEvent.Parse(Signed.Bytes, Signed.Header, []));
        Assert.Equal("secrets", none.ParamName);
        Assert.Contains("At least one secret", none.Message, StringComparison.Ordinal);
        Assert.Equal("secrets", Assert.Throws<ArgumentNullException>(() => WebhookEvent.Parse(Signed.Bytes, Signed.Header, (string[])null!)).ParamName);
        Assert.Equal("secret", Assert.Throws<ArgumentNullException>(() => WebhookEvent.Parse(Signed.Bytes, Signed.Header, (string)null!)).ParamName);
        Assert.Equal("body", Assert.Throws<ArgumentNullException>(() => WebhookEvent.Parse((string)null!, Signed.Header, "s")).ParamName);
        var negative = Assert.Throws<ArgumentOutOfRangeException>(() => Signed.Parse(Signed.Header, tolerance: TimeSpan.FromSeconds(-5)));
        Assert.Equal("tolerance", negative.ParamName);
        Assert.Contains("Timeout.InfiniteTimeSpan", negative.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_header_and_the_tolerance_are_those_of_the_document()
    {
        Assert.Equal("TL-Signature", WebhookSignature.HeaderName);
        Assert.Equal(TimeSpan.FromMinutes(5), WebhookSignature.DefaultTolerance);
    }
}
