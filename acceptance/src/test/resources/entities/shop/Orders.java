package shop;

import jakarta.persistence.*;
import java.math.BigDecimal;
import java.time.*;
import java.util.*;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

enum OrderState {
  OPEN,
  PAID,
  SENT,
  CANCELLED
}

enum Channel {
  WEB,
  PHONE,
  SHOP
}

@Entity
@Table(name = "orders", indexes = @Index(name = "ix_orders_placed", columnList = "placed_at"))
class Order {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  Long id;

  @ManyToOne(optional = false)
  Customer customer;

  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.NAMED_ENUM)
  @Column(nullable = false)
  OrderState state;

  @Enumerated(EnumType.ORDINAL)
  Channel channel;

  @Column(name = "placed_at")
  LocalDateTime placedAt;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(name = "order_id", nullable = false)
  List<OrderLine> lines;

  @Embedded Address destination;

  @ManyToMany Set<Discount> discounts;
}

@Entity
@Table(name = "order_lines")
class OrderLine {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @ManyToOne(optional = false)
  Product product;

  @Check(constraints = "quantity > 0")
  int quantity;

  @Column(name = "unit_price", precision = 12, scale = 2)
  BigDecimal unitPrice;

  @GeneratedColumn("quantity * unit_price")
  @Column(name = "total", precision = 14, scale = 2)
  BigDecimal total;
}

/** Each kind of discount has a table of its own. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Discount {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "discounts")
  @SequenceGenerator(
      name = "discounts",
      sequenceName = "discounts_seq",
      initialValue = 1000,
      allocationSize = 1)
  Long id;

  @Column(nullable = false, length = 40)
  String code;
}

@Entity
@Table(name = "percent_discounts")
class PercentDiscount extends Discount {
  float percent;
}

@Entity
@Table(name = "amount_discounts")
class AmountDiscount extends Discount {
  @Embedded Money amount;
}

@Entity
@Table(name = "shipments")
class Shipment {
  @Id @GeneratedValue Long id;
  @ManyToOne Order order;

  @Column(name = "sent_at")
  ZonedDateTime sentAt;

  @Column(name = "arrives_at")
  LocalTime arrivesAt;

  @Column(length = 40)
  String tracking;

  @ManyToOne
  @JoinColumns({
    @JoinColumn(name = "variant_product_id", referencedColumnName = "product_id"),
    @JoinColumn(name = "variant_code", referencedColumnName = "code")
  })
  ProductVariant largest;
}

@Entity
@Table(name = "payments")
@Inheritance
@DiscriminatorColumn(discriminatorType = DiscriminatorType.INTEGER)
class Payment {
  @Id @GeneratedValue Long id;
  @ManyToOne Order order;
  @Embedded Money money;

  @Column(name = "paid_at")
  Instant paidAt;
}

@Entity
@DiscriminatorValue("1")
class CardPayment extends Payment {
  @Column(name = "last_digits", length = 4)
  String lastDigits;
}

@Entity
@DiscriminatorValue("2")
class TransferPayment extends Payment {
  @Column(length = 34)
  String iban;
}

@Entity
@Table(name = "\"return\"")
class Return {
  @Id @GeneratedValue Long id;
  @OneToOne Shipment shipment;

  @Column(name = "\"order\"")
  String orderNumber;

  Character grade;
}

@Entity
@Table(name = "invoices")
class Invoice {
  @Id
  @GeneratedValue(strategy = GenerationType.TABLE, generator = "invoice_numbers")
  @TableGenerator(
      name = "invoice_numbers",
      table = "number_series",
      pkColumnName = "series",
      valueColumnName = "next")
  Long id;

  @OneToOne(optional = false)
  Order order;

  @Column(columnDefinition = "varchar(20) collate \"C\"", unique = true)
  String number;
}

@Entity
@Table(name = "carts")
class Cart {
  @Id
  @Column(columnDefinition = "uuid default gen_random_uuid()")
  UUID id;

  @ManyToOne Customer customer;

  @ElementCollection
  @CollectionTable(name = "cart_lines")
  Map<Product, Integer> quantities;
}

@Entity
@Table(name = "warehouses")
class Warehouse {
  @Id
  @Column(length = 8)
  String code;

  @Embedded Address address;

  @OneToMany(mappedBy = "warehouse")
  Set<StockLevel> levels;
}

@Entity
@Table(
    name = "stock_levels",
    uniqueConstraints = @UniqueConstraint(columnNames = {"warehouse_code", "product_id"}))
class StockLevel {
  @Id @GeneratedValue Long id;

  @ManyToOne(optional = false)
  Warehouse warehouse;

  @ManyToOne(optional = false)
  Product product;

  int quantity;
}

@Entity
@Table(name = "settings", schema = "shop")
class Setting {
  @Id String name;

  @Column(columnDefinition = "jsonb not null default '{}'")
  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, Object> value;
}
