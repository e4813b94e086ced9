using FsCheck;
using FsCheck.Fluent;
using ScrutinyPortal.Webhooks;

namespace ScrutinyPortal.Tests.Webhooks;

/// <summary>When a delivery is tried again, and when no more.</summary>
public sealed class WebhookDeliveryTests
{
    private static readonly DateTimeOffset Began = new(2022, 3, 29, 9, 30, 0, TimeSpan.Zero);
    private static readonly CallResult Refused = new(500, DeliveryFault.Refused, 12), Taken = new(204, null, 12);

    [Fact]
    public void It_is_tried_twelve_times_over_more_than_five_days_ever_later()
    {
        var (delivery, now, tried) = (New(), Began, new List<DateTimeOffset>());
        while (delivery.State is DeliveryState.Waiting)
        {
            tried.Add(now = delivery.NextAt);
            delivery.Tried(Refused, now);
        }

        var pauses = tried.Zip(tried.Skip(1), (one, next) => next - one).ToList();
        Assert.Equal((12, DeliveryState.GivenUp, 12), (tried.Count, delivery.State, delivery.Attempts));
        Assert.Equal(new TimeSpan(5, 3, 35, 5), tried[^1] - tried[0]);
        Assert.Equal(pauses.Order(), pauses);
        Assert.Equal([TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30)], pauses[..3]);
    }

    [Fact]
    public void However_late_each_try_comes_the_next_is_after_it_by_the_pause_that_stands_for_it_and_the_first_that_is_taken_ends_it() =>
        Prop.ForAll(Gen.Choose(0, 100_000).ListOf(14).ToArbitrary(), Gen.Choose(0, 11).ToArbitrary(), (late, fails) =>
        {
            var (delivery, now) = (New(), Began);
            for (var n = 0; n < fails; n++)
            {
                now = delivery.NextAt + TimeSpan.FromSeconds(late[n]);
                delivery.Tried(Refused, now);
                Assert.Equal((DeliveryState.Waiting, now + WebhookDelivery.Pauses[n]), (delivery.State, delivery.NextAt));
            }

            delivery.Tried(Taken, now);
            Assert.Equal((DeliveryState.Delivered, now, fails + 1, null), (delivery.State, delivery.DeliveredAt, delivery.Attempts, delivery.Fault));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sent_again_it_has_all_its_tries_before_it_under_the_same_name()
    {
        var delivery = New();
        for (var n = 0; n < 12; n++) delivery.Tried(Refused, Began);
        var name = delivery.MessageId;

        delivery.Again(Began.AddDays(9));
        delivery.Tried(Refused, Began.AddDays(9));

        Assert.Equal((DeliveryState.Waiting, Began.AddDays(9) + WebhookDelivery.Pauses[0], 13, name), (delivery.State, delivery.NextAt, delivery.Attempts, delivery.MessageId));
    }

    [Fact]
    public void A_ping_is_tried_once()
    {
        var ping = WebhookDelivery.Ping(Guid.CreateVersion7(), Began);

        ping.Tried(Refused, Began);

        Assert.Equal(DeliveryState.GivenUp, ping.State);
    }

    private static WebhookDelivery New() => new(Guid.CreateVersion7(), WebhookEvent.EditionPublished, Guid.CreateVersion7(), Began, "WX-1", Began);
}
