#!/usr/bin/env python3
"""Makes shop-daily.csv, product-daily.csv and invoice-lines.csv out of the invoice lines of UCI "Online Retail".

usage: derive.py LINES.csv[.gz] [OUTPUT_FOLDER]

LINES is the data set as comma-separated text with the columns InvoiceNo, StockCode, Description, Quantity, InvoiceDate
(YYYY-MM-DD hh:mm:ss), UnitPrice. Only the standard library is used; the same input gives the same bytes.
"""
import collections
import csv
import gzip
import pathlib
import sys
from decimal import ROUND_HALF_UP, Decimal

LAST_DAY = "2011-12-08"  # the file ends at noon of the 9th: that day is not complete
PRODUCTS = 50            # by revenue of the whole time; the others are added up, so that products still make the shop
OTHER = "(other)"
KEPT_DAYS = ("2011-01-11", "2011-01-18")  # whose lines are kept as they are: an ordinary Tuesday, and one with an order of 77,183.60 that was cancelled
CENT = Decimal("0.01")


def lines(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            day = row["InvoiceDate"][:10]
            if day <= LAST_DAY:
                yield day, row["InvoiceNo"], row["StockCode"].strip().upper(), row["Description"].strip(), int(row["Quantity"]), Decimal(row["UnitPrice"])


class Sums:
    def __init__(self):
        self.orders, self.units, self.revenue, self.refunds = set(), 0, Decimal(0), Decimal(0)

    def add(self, invoice, quantity, price):
        """Invoices that begin with C cancel; other lines sell, unless they only correct the stock (no price)."""
        if invoice.startswith("C") or quantity < 0:
            self.refunds += abs(quantity) * price
        elif price > 0:
            self.orders.add(invoice)
            self.units += quantity
            self.revenue += quantity * price


def keep_lines(source, folder):
    """The lines of two days, letter by letter as the original has them."""
    opener = gzip.open if source.endswith(".gz") else open
    with opener(source, "rt", encoding="utf-8", newline="") as file, open(folder / "invoice-lines.csv", "w", encoding="utf-8", newline="") as kept:
        for number, line in enumerate(file):
            if number == 0 or any(f",{day} " in line for day in KEPT_DAYS):
                kept.write(line)


def cents(amount):
    return str(amount.quantize(CENT, ROUND_HALF_UP))


def main(source, folder):
    keep_lines(source, folder)
    shop = collections.defaultdict(Sums)
    products = collections.defaultdict(Sums)
    total = collections.Counter()
    names = collections.defaultdict(collections.Counter)
    for day, invoice, code, name, quantity, price in lines(source):
        shop[day].add(invoice, quantity, price)
        products[day, code].add(invoice, quantity, price)
        if price > 0 and quantity > 0 and not invoice.startswith("C"):
            total[code] += quantity * price
            names[code][name] += 1

    top = {code for code, _ in sorted(total.items(), key=lambda item: (-item[1], item[0]))[:PRODUCTS]}
    called = {code: min(names[code].items(), key=lambda item: (-item[1], item[0]))[0] for code in top}

    with open(folder / "shop-daily.csv", "w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, lineterminator="\n").writerow
        write(["date", "orders", "units", "revenue", "refunds"])
        for day in sorted(shop):
            sums = shop[day]
            write([day, len(sums.orders), sums.units, cents(sums.revenue), cents(sums.refunds)])

    listed = collections.defaultdict(lambda: [0, Decimal(0), Decimal(0)])
    for (day, code), sums in products.items():
        part = listed[day, code if code in top else OTHER]
        part[0] += sums.units
        part[1] += sums.revenue
        part[2] += sums.refunds
    with open(folder / "product-daily.csv", "w", encoding="utf-8", newline="") as file:
        write = csv.writer(file, lineterminator="\n").writerow
        write(["date", "product id", "product name", "units", "revenue", "refunds"])
        for day, code in sorted(listed):
            units, revenue, refunds = listed[day, code]
            write([day, code, called.get(code, "All other products"), units, cents(revenue), cents(refunds)])


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(sys.argv[1], pathlib.Path(sys.argv[2] if len(sys.argv) == 3 else pathlib.Path(__file__).parent))
